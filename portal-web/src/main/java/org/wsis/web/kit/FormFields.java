package org.wsis.web.kit;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.thymeleaf.spring6.util.DetailedError;
import org.wsis.web.Carried;

/** What a form's class says about its fields, also of a form that could not be made from what was typed. */
@ControllerAdvice
class FormFields {
    private static final String TYPE = FormFields.class.getName();
    private static final Set<Class<?>> REQUIRING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    private final Validator validator;

    FormFields(Validator validator) {
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

    boolean isRequired(@Nullable Object form, String field) {
        Class<?> type = typeOf(form);
        if (type == null) {
            return false;
        }
        PropertyDescriptor property = validator.getConstraintsForClass(type).getConstraintsForProperty(field);
        return property != null
                && property.getConstraintDescriptors().stream()
                        .map(ConstraintDescriptor::getAnnotation)
                        .anyMatch(constraint -> REQUIRING.contains(constraint.annotationType()));
    }

    boolean isCarried(@Nullable Object form, String field) {
        return parts(form).anyMatch(part -> part.getName().equals(field) && part.isAnnotationPresent(Carried.class));
    }

    /** What concerns the whole form comes first; a validator reports the fields in no order at all. */
    List<DetailedError> inOrder(@Nullable Object form, List<DetailedError> errors) {
        List<String> names = parts(form).map(RecordComponent::getName).toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> names.indexOf(property(error.getFieldName()))))
                .toList();
    }

    private static String property(String field) {
        return field.split("[.\\[]", 2)[0];
    }

    private static Stream<RecordComponent> parts(@Nullable Object form) {
        Class<?> type = typeOf(form);
        return type != null && type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    private static @Nullable Class<?> typeOf(@Nullable Object form) {
        return form == null ? remembered() : form.getClass();
    }

    private static @Nullable Class<?> remembered() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Class<?>) request.getAttribute(TYPE, RequestAttributes.SCOPE_REQUEST);
    }
}
