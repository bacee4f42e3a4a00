package org.wsis.web.dispatch;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wsis.web.form.FormAdapter;

/** Puts the portal's own two parts in Spring MVC's place for them. */
@Configuration(proxyBeanMethods = false)
class Dispatch implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new HandlersByEnds();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new FormAdapter();
    }
}
