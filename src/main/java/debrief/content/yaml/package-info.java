/**
 * Our YAML: text to a tree of located nodes, and maps to text; what must stand in a file, and what is wrong in it. The only room
 * that knows a YAML library.
 *
 * <pre>{@code
 * Schema schema = new Schema.Keys(Map.of("title", new Schema.Key(TextSchema.TITLE, true, "the site's title")), "", Map.of());
 * Document document = Document.read("portfolio.yaml", "title: Preparation", schema);
 * document.usable().text("title"); // "Preparation"
 * }</pre>
 */
@NullMarked
package debrief.content.yaml;

import org.jspecify.annotations.NullMarked;
