package org.wsis.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.wsis.account.Role;
import org.wsis.account.SignedIn;
import org.wsis.schedule.Rehearsal;
import org.wsis.web.Languages;
import org.wsis.web.Section;
import org.wsis.web.frame.Frame.LanguageLink;
import org.wsis.web.frame.Frame.Person;
import org.wsis.web.frame.Frame.SectionLink;

/** Puts the {@link Frame} of each request where templates find it, after the language is chosen. */
@Configuration(proxyBeanMethods = false)
class Frames implements WebMvcConfigurer, HandlerInterceptor {
    private static final String LANG = "lang";

    private final LocaleResolver locales;
    private final Rehearsal rehearsal;
    private final List<Section> sections;

    Frames(LocaleResolver locales, Rehearsal rehearsal, ObjectProvider<Section> sections) {
        this.locales = locales;
        this.rehearsal = rehearsal;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(Section::order).thenComparing(Section::path))
                .toList();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/kit/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Languages.of(request.getParameter(LANG)).ifPresent(language -> locales.setLocale(request, response, language));
        response.addHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
        request.setAttribute("frame", frameOf(request));
        return true;
    }

    private Frame frameOf(HttpServletRequest request) {
        Locale language = locales.resolveLocale(request);
        Address address = addressOf(request);
        return new Frame(
                language,
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString(),
                address,
                languageLinks(language, address),
                sectionLinks(EnumSet.of(Section.Area.PUBLIC), address),
                sectionLinks(adminAreas(request), address),
                request.getDispatcherType() != DispatcherType.ERROR,
                rehearsal.active(),
                personOf(request),
                RequestId.of(request));
    }

    private static Address addressOf(HttpServletRequest request) {
        return FormPlace.of(request).orElseGet(() -> sentTo(request));
    }

    private static Address sentTo(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return new Address(failed == null ? request.getRequestURI() : failed.toString(), request.getQueryString());
    }

    private static List<LanguageLink> languageLinks(Locale current, Address address) {
        return Languages.all().stream()
                .map(language -> new LanguageLink(
                        language.getLanguage(),
                        Languages.nameOf(language),
                        address.with(LANG, language.getLanguage()),
                        language.equals(current)))
                .toList();
    }

    private List<SectionLink> sectionLinks(Set<Section.Area> areas, Address address) {
        return sections.stream()
                .filter(section -> areas.contains(section.area()))
                .map(section -> new SectionLink(section.key(), section.path(), contains(section, address.path())))
                .toList();
    }

    private static boolean contains(Section section, String path) {
        return path.equals(section.path()) || path.startsWith(section.path() + "/");
    }

    private static Set<Section.Area> adminAreas(HttpServletRequest request) {
        SignedIn person = signedIn(request);
        return person != null && person.actor().has(Role.ADMINISTRATOR)
                ? EnumSet.of(Section.Area.ADMIN, Section.Area.ADMINISTRATORS)
                : EnumSet.of(Section.Area.ADMIN);
    }

    private static @Nullable Person personOf(HttpServletRequest request) {
        SignedIn person = signedIn(request);
        return person == null
                ? null
                : new Person(person.displayName(), person.actor().isStaff());
    }

    // Whoever is signed in is read from the database with the session, which may be what failed.
    private static @Nullable SignedIn signedIn(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return null;
        }
        Principal principal = request.getUserPrincipal();
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                ? person
                : null;
    }
}
