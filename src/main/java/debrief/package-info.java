/**
 * Debrief turns mock-interview transcripts into reports that a candidate learns from.
 *
 * <p>Start at {@link debrief.Pipeline}: check, generate and build are each one straight story whose lines are the rooms' names. Every
 * package is a room with a sign like this one. Imports only ever point down this list, never up and never in a circle
 * (the test {@code HouseRulesTest} keeps it so):
 *
 * <pre>
 * 5  cli  serve                        what a person types and sees
 *    Pipeline                          the straight stories
 * 4  bring  check  write  build        the stories' own rooms: import, check, generate, build
 * 3  bake  bake.jbake  publish         pages to HTML to files; the files to a branch of git
 *    llm  chat                         language models; messages to paste and their replies
 * 2  content (.yaml)  generate (.checks .prompt)   files to model; gaps to sections, through a coach
 *    report  markdown                  the classic report to model; Markdown to safe HTML
 * 1  transcript (.cues .file .json .reading .text)  talk  segment  measure  knowledge      pure:
 *    evidence (.reading .rules)  gap  names  view  leak  card  sheet  site (.page)  lock      values in, values out
 * 0  model  words  problem  coach  disk   nouns; the one cutter of texts; who writes; writing whole or not at all
 * </pre>
 *
 * <h2>Words</h2>
 *
 * <dl>
 *   <dt>transcript, turn, speaker
 *   <dd>who said what, in order; a turn is one speaker's uninterrupted stretch, numbered from 1
 *   <dt>exchange
 *   <dd>one question with its follow-ups and answers; the unit of a report page
 *   <dt>thread
 *   <dd>exchanges that grow out of one another ({@code follows})
 *   <dt>ask
 *   <dd>the candidate's own note to the coach, "(You asked: …)"
 *   <dt>analysis, section, point
 *   <dd>the coach's writing on one exchange, its parts, one bullet of a part
 *   <dt>evidence
 *   <dd>a turn's id and the words in it that a point rests on
 *   <dt>finding, sign
 *   <dd>something that the evidence check says about a report; the mark of it behind a sentence on a page
 *   <dt>insights, recommendation
 *   <dd>the overall advice, by area
 *   <dt>coach, playbook, sheet
 *   <dd>whoever writes analyses: a person, the built-in rules, a language model; the rules' name where people type it; what they
 *       write
 *   <dt>gap
 *   <dd>a section that nobody wrote yet
 *   <dt>problem, location, hint
 *   <dd>what the user can fix in a file, where, and how
 *   <dt>profile
 *   <dd>private, mentor or public: what may be shown
 *   <dt>site, page, permalink, slug, asset
 *   <dd>as in other static site generators; a permalink is the page's path inside the site
 * </dl>
 */
@NullMarked
package debrief;

import org.jspecify.annotations.NullMarked;
