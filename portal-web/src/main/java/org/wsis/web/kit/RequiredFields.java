package org.wsis.web.kit;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Knows which fields of a form are required, also of a form that could not be made from what was typed. */
@ControllerAdvice
class RequiredFields {
    private static final String TYPE = RequiredFields.class.getName();
    private static final Set<Class<?>> REQUIRING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final Validator validator;

    RequiredFields(Validator validator) {
        this.validator = validator;
    }

    @InitBinder
    void remember(WebDataBinder binder) {
        ResolvableType type = binder.getTargetType();
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (type != null && type.resolve() != null && request != null) {
            request.setAttribute(TYPE, type.toClass(), RequestAttributes.SCOPE_REQUEST);
        }
    }

    boolean contains(@Nullable Object form, String field) {
        Class<?> type = form == null ? remembered() : form.getClass();
        if (type == null) {
            return false;
        }
        PropertyDescriptor property = validator.getConstraintsForClass(type).getConstraintsForProperty(field);
        return property != null
                && property.getConstraintDescriptors().stream()
                        .map(ConstraintDescriptor::getAnnotation)
                        .anyMatch(constraint -> REQUIRING.contains(constraint.annotationType()));
    }

    private static @Nullable Class<?> remembered() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Class<?>) request.getAttribute(TYPE, RequestAttributes.SCOPE_REQUEST);
    }
}
