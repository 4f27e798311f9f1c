package onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import onrecord.vocabulary.SettingsFile;

/**
 * The settings in force, each with the place that it came from. Options come first, then variables of the environment, then
 * the archive's own {@code archive.yaml}, then the one in {@code index-config}, then what the program brings.
 */
final class Settings {

    /** The origin of what nobody set. */
    static final String DEFAULT = "default";

    private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

    /**
     * @param text empty only where the setting may be
     * @param origin for people: an option, a variable, a file with its line, or {@code default}
     */
    record Value(String text, String origin) {}

    /**
     * @param options what was given on the command line
     * @param environment variables of the environment
     * @param config the folder {@code index-config}
     * @throws onrecord.vocabulary.BrokenConfigurationException if a settings file has a fault
     */
    Settings(Map<Setting, String> options, Map<String, String> environment, Path config) throws IOException {
        SettingsFile shipped = SettingsFile.read(config.resolve("archive.yaml"), Setting.keys());
        values.put(
                Setting.DATA,
                resolve(Setting.DATA, options, environment).orElseGet(() -> filed(Setting.DATA, shipped)));
        SettingsFile own = SettingsFile.read(data().resolve("archive.yaml"), Setting.keys());
        for (Setting setting : Setting.values()) {
            if (setting != Setting.DATA) {
                values.put(
                        setting,
                        resolve(setting, options, environment)
                                .or(() -> own.setting(setting.key()).map(Settings::value))
                                .orElseGet(() -> filed(setting, shipped)));
            }
        }
    }

    private static Optional<Value> resolve(
            Setting setting, Map<Setting, String> options, Map<String, String> environment) {
        String option = options.get(setting);
        if (option != null) {
            return Optional.of(new Value(option, "--" + setting.key()));
        }
        String variable = environment.get(setting.variable());
        return variable == null ? Optional.empty() : Optional.of(new Value(variable, setting.variable()));
    }

    private static Value filed(Setting setting, SettingsFile shipped) {
        return shipped.setting(setting.key())
                .map(Settings::value)
                .orElseGet(() -> new Value(setting.byDefault(), DEFAULT));
    }

    private static Value value(SettingsFile.Setting written) {
        return new Value(written.text(), written.place().toString());
    }

    Value value(Setting setting) {
        Value value = values.get(setting);
        if (value == null) {
            throw new IllegalStateException("every setting has a value");
        }
        return value;
    }

    String text(Setting setting) {
        return value(setting).text();
    }

    Path data() {
        return Path.of(text(Setting.DATA));
    }

    boolean flag(Setting setting) {
        String text = text(setting);
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(setting, "true or false");
        }
        return text.equals("true");
    }

    /** The number that is set; empty where nothing is. */
    Optional<Integer> number(Setting setting, int least, int most) {
        String text = text(setting);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String expected = "a whole number from " + least + " to " + most;
        try {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                throw wrong(setting, expected);
            }
            return Optional.of(number);
        } catch (NumberFormatException notANumber) {
            throw wrong(setting, expected);
        }
    }

    private CommandException wrong(Setting setting, String expected) {
        Value value = value(setting);
        return CommandException.badUse(
                "%s is '%s' (%s), but must be %s.".formatted(setting.key(), value.text(), value.origin(), expected));
    }
}
