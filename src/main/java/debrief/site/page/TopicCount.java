package debrief.site.page;

/**
 * A topic in a list.
 *
 * @param questions how many questions are about it
 * @param interviews in how many interviews it came up
 */
public record TopicCount(String name, String to, int questions, int interviews) {}
