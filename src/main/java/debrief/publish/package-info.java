/**
 * A finished site to the branch of a git repository, and nothing else.
 *
 * <pre>{@code
 * SiteBranch branch = SiteBranch.of("git@example.org:me/prep.git", "gh-pages", root, here);
 * SiteBranch.Tip tip = branch.look();        // reached, and ours or empty, before anything is built
 * branch.publish(site, tip, false);
 * }</pre>
 *
 * <p>The sources never come near the repository that is pushed to: a commit is made of the site's folder alone, without a
 * parent, so that what was published by mistake is gone from the branch with the next publication. git itself is asked, the
 * program, because it knows the user's keys and credentials; of their settings nothing else may change what is pushed.
 */
@NullMarked
package debrief.publish;

import org.jspecify.annotations.NullMarked;
