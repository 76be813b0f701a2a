/**
 * Our YAML: text to a tree of located nodes, and maps to text; what must stand in a file, and what is wrong in it. The only room
 * that knows a YAML library.
 *
 * <pre>{@code
 * Schema schema = Keymap.map().required("title", TextSchema.TITLE, "the site's title").build();
 * Document document = Document.read("portfolio.yaml", "title: Preparation", schema);
 * document.usable().text("title"); // "Preparation"
 * }</pre>
 */
@NullMarked
package debrief.content.yaml;

import org.jspecify.annotations.NullMarked;
