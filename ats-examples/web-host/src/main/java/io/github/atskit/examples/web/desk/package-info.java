/**
 * The desks of those who accompany, judge and run the programme: lists of work, what stands beside the forms of their actions, the board
 * of a cohort, allocation, enrolment, history. What somebody may do is read off the menu and the library's table; nothing here knows.
 */
@NullMarked
package io.github.atskit.examples.web.desk;

import org.jspecify.annotations.NullMarked;
