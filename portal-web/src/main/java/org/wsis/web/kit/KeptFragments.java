package org.wsis.web.kit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContextWrapper;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code kit:kept="~{template :: fragment(name=${value})}"} is {@code th:replace} for a fragment that depends on nothing
 * but its values and the language: what it said once for equal values is said again (decision 0020). The fragment sees
 * neither model nor request nor clock, so it cannot say something that is only true of one of them.
 */
final class KeptFragments extends AbstractAttributeTagProcessor {
    private static final int AFTER_LOCALS = 650; // th:each has its turn at 200, th:if at 300, th:with at 600
    private static final String EXPRESSIONS =
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;
    private static final EvaluationContext READING = reading();
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
    private static final int CHARACTERS_OF_A_KEY = 400;

    private final Cache<FragmentCall, String> texts = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((FragmentCall call, String text) -> text.length() + CHARACTERS_OF_A_KEY)
            .build();

    KeptFragments(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "kept", true, AFTER_LOCALS, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String value,
            IElementTagStructureHandler structure) {
        FragmentCall call = FragmentCall.read(context, value);
        @Nullable String text = texts.getIfPresent(call);
        if (text == null) {
            text = rendered(call.ofPlainValues(), (IWebContext) context, context);
            texts.put(call, text);
        }
        structure.replaceWith(text, false);
    }

    private static String rendered(FragmentCall call, IWebContext page, ITemplateContext context) {
        var text = new StringWriter();
        var bare = new WebContext(new BareExchange(page.getExchange()), call.language(), call.values());
        bare.setVariable(EXPRESSIONS, expressions(page));
        context.getConfiguration()
                .getTemplateManager()
                .parseAndProcess(
                        new TemplateSpec(call.template(), Set.of(call.fragment()), TemplateMode.HTML, null),
                        bare,
                        text);
        return text.toString();
    }

    /** Those of the kept fragment around this one, since they cost much to set up and know nothing of a page; else new ones. */
    private static Object expressions(IWebContext page) {
        Object outer = page.getExchange() instanceof BareExchange ? page.getVariable(EXPRESSIONS) : null;
        return outer == null ? new ThymeleafEvaluationContextWrapper(READING) : outer;
    }

    private static EvaluationContext reading() {
        var reading = new StandardEvaluationContext();
        reading.addPropertyAccessor(new RecordAccessor());
        return reading;
    }
}
