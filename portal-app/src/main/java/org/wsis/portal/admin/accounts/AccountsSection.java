package org.wsis.portal.admin.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.web.Section;

@Configuration(proxyBeanMethods = false)
class AccountsSection {
    private static final int PLACE = 80;

    @Bean
    Section adminAccounts() {
        return new Section("portal.admin.accounts.title", "/admin/accounts", PLACE, Section.Area.ADMINISTRATORS);
    }
}
