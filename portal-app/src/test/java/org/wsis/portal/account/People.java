package org.wsis.portal.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Credential;
import org.wsis.account.Credentials;
import org.wsis.account.EmailAddress;
import org.wsis.account.Grant;
import org.wsis.account.Members;
import org.wsis.account.NewPerson;
import org.wsis.account.Oversight;
import org.wsis.account.Role;
import org.wsis.portal.security.SignIns;

/**
 * People for tests: confirmed accounts of every role, made directly, and the ways to act as them. A test asks for it with
 * {@code @Autowired People people}; a request carries {@code .with(people.as(account))}, a browser
 * {@code people.cookie(account)}. Forms also need {@code .with(csrf())}.
 */
@Component
public class People {
    /** The password of everybody made here. */
    public static final String PASSWORD = "correct horse battery staple";

    private final Members members;
    private final Oversight oversight;
    private final Credentials credentials;
    private final SignIns signIns;
    private final SessionRepository<? extends Session> sessions;
    private final TransactionTemplate transaction;
    private final String hash;

    People(
            Members members,
            Oversight oversight,
            Credentials credentials,
            SignIns signIns,
            SessionRepository<? extends Session> sessions,
            TransactionTemplate transaction,
            PasswordEncoder passwords) {
        this.members = members;
        this.oversight = oversight;
        this.credentials = credentials;
        this.signIns = signIns;
        this.sessions = sessions;
        this.transaction = transaction;
        this.hash = String.valueOf(passwords.encode(PASSWORD));
    }

    /** A new confirmed account with an address of its own, which has these roles and reads English. */
    public AccountId person(String name, Grant... grants) {
        return person(name, UUID.randomUUID() + "@example.org", Locale.ENGLISH, grants);
    }

    /** A new confirmed account; the address must be new. */
    public AccountId person(String name, String email, Locale locale, Grant... grants) {
        var person = new NewPerson(name, locale, "KE", null, null, hash);
        return transaction.execute(status -> {
            AccountId account =
                    members.join(person, EmailAddress.read(email).orElseThrow()).orElseThrow();
            for (Grant grant : grants) {
                oversight.grant(account, grant, null, "For a test");
            }
            return account;
        });
    }

    /** A new confirmed account that holds the role without a scope. */
    public AccountId holding(Role role) {
        return person("A test's " + role.name().toLowerCase(Locale.ROOT), new Grant(role, null));
    }

    /** The address of the account. */
    public String email(AccountId account) {
        return members.profile(account).orElseThrow().email();
    }

    /** Acts as the account, with all its roles, as after a sign-in with a second factor. */
    public RequestPostProcessor as(AccountId account) {
        return authentication(signedIn(account));
    }

    /** Acts as a new person without any role. */
    public RequestPostProcessor asStakeholder() {
        return as(person("A test's stakeholder"));
    }

    /** Acts as a new secretariat editor. */
    public RequestPostProcessor asEditor() {
        return as(holding(Role.EDITOR));
    }

    /** Acts as a new administrator. */
    public RequestPostProcessor asAdministrator() {
        return as(holding(Role.ADMINISTRATOR));
    }

    /** Acts as a new member of the Expert Group. */
    public RequestPostProcessor asExpert() {
        return as(holding(Role.EXPERT));
    }

    /** The value of the cookie {@code session} of a new, real session of the account, with all its roles. */
    public String cookie(AccountId account) {
        return Base64.getEncoder().encodeToString(session(sessions, account).getBytes(StandardCharsets.UTF_8));
    }

    private <S extends Session> String session(SessionRepository<S> repository, AccountId account) {
        S session = repository.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(signedIn(account)));
        repository.save(session);
        return session.getId();
    }

    private Authentication signedIn(AccountId account) {
        Credential credential = credentials.byAccount(account).orElseThrow();
        return signIns.authentication(credential, true);
    }
}
