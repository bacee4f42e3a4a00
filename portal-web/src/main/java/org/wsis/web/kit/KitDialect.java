package org.wsis.web.kit;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Offers {@link Kit} to every template. */
@Component
class KitDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {
    private static final String OBJECT = "kit";

    private final Clock clock;
    private final RequiredFields required;
    private final SourceNames sources;

    KitDialect(Clock clock, RequiredFields required, SourceNames sources) {
        super("kit");
        this.clock = clock;
        this.required = required;
        this.sources = sources;
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
        return new Kit(context.getLocale(), clock, required, sources);
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
