/**
 * What the archive knows by name: countries, people and the roles they held, weapon systems, event types, verbs of
 * speech and given names, read from YAML files that a newsroom can edit.
 *
 * <p>What enters is a folder of files ({@code index-config/vocabulary}) and, laid over it, a newsroom's own folder. What
 * leaves is one immutable {@link onrecord.vocabulary.Vocabulary}, or one {@link
 * onrecord.vocabulary.BrokenConfigurationException} that lists every fault of every file with its line. Start at {@link
 * onrecord.vocabulary.VocabularyReader}.
 *
 * <p>A file is read in three steps: {@code YamlTree} turns it into a {@code Node} tree that remembers lines, {@code
 * Overlay} lays the newsroom's entries over the shipped ones while they are still trees, and a reader per kind turns each
 * entry into a record through {@code Fields}, which reports what is missing and what nobody asked for. To add a key, read
 * it in that kind's reader; to add a kind, add a constant to {@code Kind}, a record and a reader.
 *
 * <p>This package must not know how a name is found in a text, how it is indexed or how it is shown.
 */
@NullMarked
package onrecord.vocabulary;

import org.jspecify.annotations.NullMarked;
