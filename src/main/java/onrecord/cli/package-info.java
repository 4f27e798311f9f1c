/**
 * The command line: what a person at a terminal or a script asks for, and the one place where all rooms are put together.
 *
 * <p>Arguments, {@code ONRECORD_*} variables and two settings files enter; answers leave on standard output, everything else
 * on standard error, and an {@link onrecord.cli.ExitCode} says how it went. Start with {@link onrecord.cli.OnRecord}, which
 * lists the commands; each command is a class of its own. {@link onrecord.cli.Settings} decides which value counts where
 * several places name one, and {@link onrecord.cli.Installation} finds the folders that the program needs.
 *
 * <p>Nothing else prints, and only here are exceptions turned into messages. No command knows how another room does its work:
 * it opens what it needs, asks, and writes down the answer.
 */
@NullMarked
package onrecord.cli;

import org.jspecify.annotations.NullMarked;
