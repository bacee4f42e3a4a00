package org.wsis.web.form;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.wsis.web.PlainText;

/**
 * Makes a form's record of what was sent as the form, and of nothing in headers or address. Where some of it cannot be converted, Spring's binder offers the errors without
 * a record, so that a page shown again forgets the rest and a further error cannot be added; here the record is there,
 * with null for what could not be converted.
 */
final class FormBinder extends ServletRequestDataBinder {
    private @Nullable BindingResult ofHalf;

    FormBinder(@Nullable Object target, String name) {
        super(target, name);
    }

    @Override
    public void construct(ServletRequest request) {
        super.construct(request);
        BindingResult withoutRecord = super.getBindingResult();
        if (getTarget() != null && withoutRecord.hasErrors()) {
            BindingResult ofRecord = createBeanPropertyBindingResult();
            withoutRecord.getAllErrors().stream().map(FormBinder::plain).forEach(ofRecord::addError);
            ofHalf = ofRecord;
        }
    }

    /** What could not be converted is shown again as it is, and so must be {@link PlainText} as well. */
    private static ObjectError plain(ObjectError error) {
        return error instanceof FieldError field && field.getRejectedValue() instanceof String typed
                ? new FieldError(
                        field.getObjectName(),
                        field.getField(),
                        PlainText.of(typed),
                        field.isBindingFailure(),
                        field.getCodes(),
                        field.getArguments(),
                        field.getDefaultMessage())
                : error;
    }

    @Override
    public BindingResult getBindingResult() {
        return ofHalf == null ? super.getBindingResult() : ofHalf;
    }
}
