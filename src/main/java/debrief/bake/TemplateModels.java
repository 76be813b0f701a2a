package debrief.bake;

import debrief.markdown.Markdown;
import debrief.markdown.SafeHtml;
import debrief.site.page.AuthoredPage;
import debrief.site.page.Json;
import debrief.site.page.Prose;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How templates see the pages: a record is a hash of its components, and only the types named here can be seen at all. Text
 * is escaped by the template; {@link Prose} and {@link Json} arrive as finished HTML, so that no template needs to say so. No
 * String ever does: markup is made of a {@link SafeHtml} only.
 */
final class TemplateModels implements ObjectWrapper {

    private static final Map<Class<?>, Map<String, Method>> ACCESSORS = new ConcurrentHashMap<>();

    private final Markdown markdown = new Markdown();

    /** The guard that all Markdown of these pages passes. */
    Markdown markdown() {
        return markdown;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        if (value instanceof Prose prose) {
            return new ProseModel(prose);
        }
        if (value instanceof Json json) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(json.text());
        }
        if (value instanceof AuthoredPage.Html body) {
            return html(badges().links().lead("", Markdown.authored(body.unchecked())));
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (value instanceof Record bean) {
            return new RecordModel(bean);
        }
        throw new TemplateModelException(
                "templates must not see a " + value.getClass().getName());
    }

    /** Under this name a page's {@link Badges} are known while it is written. */
    static final String BADGES = "badges";

    /** Of the page that is being written. */
    private static Badges badges() {
        return Objects.requireNonNull(
                (Badges) Environment.getCurrentEnvironment().getCustomAttribute(BADGES));
    }

    private static TemplateHTMLOutputModel html(SafeHtml html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }

    private final class ListModel implements TemplateSequenceModel {

        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < 0 || index >= list.size() ? null : wrap(list.get(index));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class MapModel implements TemplateHashModel {

        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class RecordModel implements TemplateHashModel {

        private final Record bean;
        private final Map<String, Method> accessors;

        RecordModel(Record bean) {
            this.bean = bean;
            this.accessors = ACCESSORS.computeIfAbsent(bean.getClass(), RecordModel::accessors);
        }

        private static Map<String, Method> accessors(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass().getName().startsWith("debrief.")) {
                    // Public as it is; without this, each call asks anew who calls.
                    method.setAccessible(true);
                    accessors.put(method.getName(), method);
                }
            }
            return accessors;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = accessors.get(key);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(bean));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read " + accessor, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** {@code text.html} with paragraphs, {@code text.inline} without when there is only one, {@code text.isEmpty}. */
    private final class ProseModel implements TemplateHashModel {

        private final Prose prose;

        ProseModel(Prose prose) {
            this.prose = prose;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return switch (key) {
                case "html" -> html(badges().html(prose));
                case "inline" -> html(badges().inline(prose));
                case "isEmpty" -> wrap(prose.isEmpty());
                case "markdown" -> wrap(prose.markdown());
                default -> null;
            };
        }

        @Override
        public boolean isEmpty() {
            return prose.isEmpty();
        }
    }
}
