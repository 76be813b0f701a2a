/**
 * What stands on each page: one record for each kind of page, and the views that pages have in common.
 *
 * <p>All is decided and in order when a record is made, so a template only prints. Nothing here knows the portfolio.
 */
@NullMarked
package debrief.site.page;

import org.jspecify.annotations.NullMarked;
