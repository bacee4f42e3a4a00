package org.wsis.portal.browser;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
final class HtmlValidity {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Reads the schema, which takes much longer than to check a page, once. */
    private static final SimpleDocumentValidator VALIDATOR = validator();

    private HtmlValidity() {}

    private static SimpleDocumentValidator validator() {
        try {
            var validator = new SimpleDocumentValidator(false);
            validator.setUpMainSchema(SCHEMA, new Findings());
            return validator;
        } catch (Exception failure) {
            throw new IllegalStateException("The checker itself failed", failure);
        }
    }

    /** What is wrong with the document, one line per finding; empty if it is valid. */
    static synchronized List<String> problemsOf(String html) {
        var findings = new Findings();
        try {
            VALIDATOR.setUpValidatorAndParsers(findings, false, false);
            var source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            source.setEncoding("UTF-8");
            VALIDATOR.checkHtmlInputSource(source);
        } catch (Exception failure) {
            throw new IllegalStateException("The checker itself failed", failure);
        }
        return findings.lines;
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            // Advice, not a violation.
        }

        @Override
        public void error(SAXParseException finding) {
            lines.add("line %d: %s".formatted(finding.getLineNumber(), finding.getMessage()));
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
