package org.wsis.portal.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each field of a record that may be null that it may be; the library does not read the annotation. */
@Component
class NullableFields implements ModelConverter {
    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> java = Json31.mapper().constructType(type.getType()).getRawClass();
        Schema<?> model = context.getDefinedModels().get(java.getSimpleName());
        if (java.isRecord() && model != null && model.getProperties() != null) {
            for (RecordComponent component : java.getRecordComponents()) {
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    model.getProperties().computeIfPresent(component.getName(), (name, field) -> orNull(field));
                }
            }
        }
        return schema;
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            var either = new Schema<Object>();
            var none = new Schema<Object>();
            none.setTypes(Set.of(NULL));
            either.addAnyOfItem(field);
            either.addAnyOfItem(none);
            return either;
        }
        if (field.getTypes() != null && !field.getTypes().contains(NULL)) {
            var types = new TreeSet<>(field.getTypes());
            types.add(NULL);
            field.setTypes(types);
            if (field.getEnum() != null) {
                field.addEnumItemObject(null);
            }
        }
        return field;
    }
}
