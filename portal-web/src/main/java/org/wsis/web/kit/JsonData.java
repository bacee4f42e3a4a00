package org.wsis.web.kit;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code <script type="application/ld+json" kit:json="${value}">} writes the value as JSON, which no browser executes. What
 * HTML would read in it is written as JSON escapes, so that no text can end the element or begin another.
 */
final class JsonData extends AbstractAttributeTagProcessor {
    private static final int AFTER_LOCALS = 660; // th:if has its turn at 300, th:with at 600
    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonData(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "json", true, AFTER_LOCALS, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        structure.setBody(safe(JSON.writeValueAsString(value)), false);
    }

    /** These characters stand in JSON only within texts. */
    static String safe(String json) {
        return json.replace("&", "\\u0026")
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
