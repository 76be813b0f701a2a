package debrief.content;

import static debrief.content.AnalysisYaml.list;
import static debrief.content.AnalysisYaml.text;

import debrief.model.Overall;
import debrief.model.Overall.Mistake;
import debrief.model.Overall.Story;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands under {@code overall:}. */
final class OverallYaml {

    private OverallYaml() {}

    /** Adds it, if somebody made anything of the whole talk. */
    static void add(Map<String, Object> root, Overall overall) {
        Map<String, Object> map = new LinkedHashMap<>();
        text(map, "verdict", overall.verdict());
        list(map, "carried", overall.carried().stream().map(AnalysisYaml::point).toList());
        list(map, "wrong", overall.wrong().stream().map(OverallYaml::mistake).toList());
        list(map, "stories", overall.stories().stream().map(OverallYaml::story).toList());
        list(map, "week", overall.week().stream().map(AnalysisYaml::point).toList());
        if (!map.isEmpty()) {
            root.put("overall", map);
        }
    }

    private static Map<String, Object> mistake(Mistake mistake) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("exchange", mistake.exchange());
        map.put("turn", mistake.turn());
        text(map, "says", mistake.says());
        map.put("because", mistake.because());
        return map;
    }

    private static Map<String, Object> story(Story story) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", story.title());
        list(map, "told", story.told());
        text(map, "situation", story.situation());
        text(map, "result", story.result());
        list(map, "figures", story.figures());
        list(map, "serves", story.serves());
        return map;
    }
}
