package debrief.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records by their components: who reads, writes or copies one says only what is special about it, and a component that is new is
 * forgotten by none of them.
 */
public final class Components {

    private record Shape(List<Component> components, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            List<Component> all =
                    Stream.of(type.getRecordComponents()).map(Component::of).toList();
            try {
                return new Shape(
                        all,
                        type.getDeclaredConstructor(
                                all.stream().map(Component::type).toArray(Class[]::new)));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    };

    private Components() {}

    /**
     * One of them.
     *
     * @param each what its list holds; its own type where it is no list
     * @param mayBeNull whether nothing is one of its values
     */
    public record Component(String name, Class<?> type, Class<?> each, boolean mayBeNull, Method accessor) {

        private static Component of(RecordComponent one) {
            boolean list = one.getType() == List.class
                    && one.getGenericType() instanceof ParameterizedType of
                    && of.getActualTypeArguments()[0] instanceof Class<?>;
            return new Component(
                    one.getName(),
                    one.getType(),
                    list
                            ? (Class<?>) ((ParameterizedType) one.getGenericType()).getActualTypeArguments()[0]
                            : one.getType(),
                    one.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    one.getAccessor());
        }
    }

    /** Their names. */
    public static List<String> names(Class<?> type) {
        return SHAPES.get(type).components().stream().map(Component::name).toList();
    }

    /** A record of what is said of each component. */
    public static <R> R make(Class<R> type, Function<Component, @Nullable Object> value) {
        Shape shape = SHAPES.get(type);
        try {
            return type.cast(shape.constructor()
                    .newInstance(shape.components().stream().map(value).toArray()));
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException invalid ? invalid : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a record holds, in order. */
    public static Map<String, @Nullable Object> of(Record whole) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Component component : SHAPES.get(whole.getClass()).components()) {
            try {
                values.put(component.name(), component.accessor().invoke(whole));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return values;
    }

    /** The same record with other values of the components that are named. */
    public static <R extends Record> R with(R whole, Map<String, ?> others) {
        if (!names(whole.getClass()).containsAll(others.keySet())) {
            throw new IllegalArgumentException("not all of " + others.keySet() + " are of " + whole.getClass());
        }
        return each(whole, (name, value) -> others.containsKey(name) ? others.get(name) : value);
    }

    /** The same record with what becomes of each of its values. */
    public static <R extends Record> R each(R whole, BiFunction<String, Object, Object> other) {
        Map<String, @Nullable Object> values = of(whole);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) whole.getClass();
        return make(type, component -> {
            Object value = values.get(component.name());
            return value == null ? null : other.apply(component.name(), value);
        });
    }
}
