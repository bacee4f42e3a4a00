package org.wsis.consultation.process;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;

/** Gives a controller the {@link ConsultationView} that {@code {slug}} of its address names; there is no page if none is named so. */
@Configuration(proxyBeanMethods = false)
class ConsultationArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final ObjectProvider<Consultations> consultations;

    ConsultationArgument(ObjectProvider<Consultations> consultations) {
        this.consultations = consultations;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ConsultationView.class;
    }

    @Override
    public ConsultationView resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named && named.get("slug") instanceof String slug
                ? consultations.getObject().find(slug).orElseThrow(ConsultationArgument::notFound)
                : refuse(parameter);
    }

    private static ConsultationView refuse(MethodParameter parameter) {
        throw new IllegalStateException("The address of " + parameter.getMethod() + " names no {slug}");
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
