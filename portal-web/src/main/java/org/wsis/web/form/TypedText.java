package org.wsis.web.form;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.wsis.web.PlainText;

/**
 * What every form and parameter keeps to: the components of its record are all that a form can set, and every text is
 * {@link PlainText}.
 */
@ControllerAdvice
class TypedText {
    @InitBinder
    void restrict(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
        binder.registerCustomEditor(String.class, new Plain());
    }

    private static final class Plain extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            setValue(PlainText.of(text));
        }
    }
}
