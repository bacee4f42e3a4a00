package org.wsis.web.kit;

import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import org.wsis.web.FacetValue;
import org.wsis.web.GenevaText;

/**
 * {@code kit:facet-lines="${#kit.lines(parameter, values, from, to)}"} stands for a box to tick for each of the values. A page
 * of the register has three hundred of them with other numbers each time, too many for a template.
 */
final class FacetLines extends AbstractAttributeTagProcessor {
    private static final int AFTER_LOCALS = 660; // th:if has its turn at 300, th:with at 600

    /** What the attribute asks for: the values of one parameter. */
    public record Lines(String parameter, List<FacetValue> values) {}

    FacetLines(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "facet-lines", true, AFTER_LOCALS, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            IElementTagStructureHandler structure) {
        var lines = (Lines) StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        structure.replaceWith(html(lines, GenevaText.in(context.getLocale())), false);
    }

    static String html(Lines lines, GenevaText numbers) {
        var html = new StringBuilder(lines.values().size() * 200);
        String parameter = escaped(lines.parameter());
        for (FacetValue value : lines.values()) {
            html.append(value.count() == 0 ? "<label class=\"mut\">" : "<label>")
                    .append("<input type=\"checkbox\" name=\"")
                    .append(parameter)
                    .append("\" value=\"")
                    .append(escaped(value.value()))
                    .append(value.selected() ? "\" checked=\"checked\">" : "\">")
                    .append(chip(lines.parameter(), escaped(value.value())))
                    .append("<span>")
                    .append(escaped(value.label()))
                    .append("</span><span class=\"c\">")
                    .append(escaped(numbers.number(value.count())))
                    .append("</span></label>\n");
        }
        return html.toString();
    }

    /** Action Lines and goals have the chips that they have everywhere. */
    private static String chip(String parameter, String value) {
        return switch (parameter) {
            case "actionLine" ->
                "<span class=\"mono-c\" aria-hidden=\"true\">" + (value.startsWith("C7") ? "C7" : value) + "</span>";
            case "sdg" -> "<span class=\"sd sd-" + value + "\" aria-hidden=\"true\">" + value + "</span>";
            default -> "";
        };
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml5Xml(text);
    }
}
