package org.wsis.web.kit;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** Offers {@link Kit}, {@link KeptFragments}, {@link JsonData} and {@link FacetLines} to every template. */
@Component
class KitDialect extends AbstractProcessorDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String OBJECT = "kit";
    private static final Clock NO_TIME = new NoTime();

    private final Clock clock;
    private final FormFields fields;
    private final SourceNames sources;

    KitDialect(Clock clock, FormFields fields, SourceNames sources) {
        super("kit", OBJECT, StandardDialect.PROCESSOR_PRECEDENCE);
        this.clock = clock;
        this.fields = fields;
        this.sources = sources;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new KeptFragments(prefix), new JsonData(prefix), new FacetLines(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(OBJECT);
    }

    @Override
    public Object buildObject(IExpressionContext context, String name) {
        boolean kept = context instanceof IWebContext page && page.getExchange() instanceof BareExchange;
        return new Kit(context.getLocale(), kept ? NO_TIME : clock, fields, sources);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
