package org.wsis.web.kit;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;

/**
 * Reads components of records in expressions of templates. Expressions otherwise look for a getter at each reading, which was
 * a tenth of a page's time; here it is found once for each type.
 */
final class RecordAccessor implements PropertyAccessor {
    private static final ClassValue<Map<String, MethodHandle>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .collect(Collectors.toUnmodifiableMap(Method::getName, RecordAccessor::reader));
        }
    };

    private static MethodHandle reader(Method accessor) {
        try {
            accessor.setAccessible(true); // the record may be one of a package's own
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.genericMethodType(1));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target instanceof Record && READERS.get(target.getClass()).containsKey(name);
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        MethodHandle reader =
                READERS.get(Objects.requireNonNull(target).getClass()).get(name);
        if (reader == null) {
            throw new AccessException("No component " + name + " of " + target.getClass());
        }
        try {
            return new TypedValue(reader.invokeExact(target));
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new AccessException(name, new IllegalStateException(failure));
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("Records do not change");
    }
}
