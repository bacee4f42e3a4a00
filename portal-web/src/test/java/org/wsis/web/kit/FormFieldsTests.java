package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.util.DetailedError;

class FormFieldsTests {
    private final FormFields fields =
            new FormFields(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void namesWhatIsWrongInTheOrderOfTheForm() {
        var form = new Form("", "", List.of(""));

        assertThat(fields.inOrder(form, List.of(at("pins[1].text"), at("country"), at("name"), whole())))
                .extracting(DetailedError::getFieldName)
                .containsExactly("[global]", "name", "country", "pins[1].text");
    }

    private static DetailedError at(String field) {
        return new DetailedError(field, "NotBlank", new Object[0], "Fill in this field.");
    }

    private static DetailedError whole() {
        return new DetailedError("Together", new Object[0], "These do not go together.");
    }

    record Form(String name, String country, List<String> pins) {}
}
