import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a Hugo site with the same pages as a portfolio: java bench/HugoSite.java PORTFOLIO SITE TARGET
 *
 * <p>SITE is the portfolio as Debrief built it: its Markdown copies hold the words of each question page. Topics become a
 * taxonomy, interviews sections, transcripts pages; layouts show head, menu, breadcrumbs, topics and neighbours; the home
 * page also has a search index, as Debrief's has.
 */
class HugoSite {

    private static final Pattern TOPIC = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*");

    public static void main(String[] args) throws IOException {
        Path portfolio = Path.of(args[0]);
        Path site = Path.of(args[1]);
        Path target = Path.of(args[2]);
        Path content = target.resolve("content");
        write(target.resolve("config.toml"), """
                baseURL = "https://example.org/"
                title = "Interview portfolio"
                disableKinds = []
                [taxonomies]
                topic = "topics"
                [outputs]
                home = ["HTML", "RSS", "JSON"]
                """);
        int questions = 0;
        for (Path folder : sorted(site.resolve("interviews"))) {
            String id = folder.getFileName().toString();
            Path section = content.resolve("interviews/" + id);
            write(section.resolve("_index.md"), "---\ntitle: \"" + id + "\"\n---\n");
            int weight = 0;
            for (Path copy : sorted(folder)) {
                if (copy.toString().endsWith(".md")) {
                    question(copy, section, ++weight);
                    questions++;
                }
            }
            String talk = Files.readString(portfolio.resolve("content/interviews/" + id + "/transcript.txt"));
            write(section.resolve("transcript.md"), "---\ntitle: \"Transcript " + id + "\"\n---\n" + talk);
        }
        write(content.resolve("about.md"), "---\ntitle: About\n---\nAbout this portfolio.\n");
        layouts(target.resolve("layouts"));
        System.out.println(questions + " question pages in " + target);
    }

    private static void question(Path copy, Path section, int weight) throws IOException {
        String text = Files.readString(copy);
        String title = text.substring(2, text.indexOf('\n'));
        int topics = text.lastIndexOf("\n## ");
        Set<String> names = new LinkedHashSet<>();
        int from = text.indexOf("\n## Topics");
        if (from >= 0) {
            Matcher topic = TOPIC.matcher(text.substring(from));
            while (topic.find()) {
                names.add('"' + topic.group(1) + '"');
            }
        }
        String id = copy.getFileName().toString();
        write(
                section.resolve(id),
                "---\ntitle: \"" + title.replace("\"", "\\\"") + "\"\nweight: " + weight + "\ntopics: ["
                        + String.join(", ", names) + "]\n---\n" + text.substring(text.indexOf('\n') + 1));
        if (topics < 0) {
            throw new IllegalStateException(copy + " has no section");
        }
    }

    private static void layouts(Path layouts) throws IOException {
        write(layouts.resolve("_default/baseof.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>{{ .Title }} · {{ .Site.Title }}</title><meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
                <link rel="canonical" href="{{ .Permalink }}"><meta property="og:title" content="{{ .Title }}">
                <meta property="og:url" content="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
                <body><header><a href="/">{{ .Site.Title }}</a><nav><a href="/interviews/">Interviews</a> <a href="/topics/">Topics</a>
                <a href="/about/">About</a></nav></header><main><h1>{{ .Title }}</h1>{{ block "main" . }}{{ end }}</main>
                <footer>Made with Hugo</footer></body></html>
                """);
        write(layouts.resolve("_default/single.html"), """
                {{ define "main" }}<p><a href="{{ .Parent.RelPermalink }}">{{ .Parent.Title }}</a></p>
                <nav>{{ .TableOfContents }}</nav>{{ .Content }}
                <ul>{{ range .Params.topics }}<li><a href="{{ "topics/" | relURL }}{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
                {{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
                {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
                """);
        write(layouts.resolve("_default/list.html"), """
                {{ define "main" }}{{ .Content }}<ol>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
                <p>{{ .Summary | plainify | truncate 200 }}</p></li>{{ end }}</ol>{{ end }}
                """);
        write(layouts.resolve("index.json"), """
                [{{ range $i, $p := .Site.RegularPages }}{{ if $i }},{{ end }}{"t":{{ $p.Title | jsonify }},"u":{{ $p.RelPermalink | jsonify }},"x":{{ $p.Plain | truncate 900 | jsonify }}}{{ end }}]
                """);
        write(layouts.resolve("404.html"), "{{ define \"main\" }}Not found.{{ end }}");
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
