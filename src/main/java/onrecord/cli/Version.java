package onrecord.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version: from the jar that it came in, or as Maven says where it runs from its classes. */
final class Version implements IVersionProvider {

    static String text() {
        String version = OnRecord.class.getPackage().getImplementationVersion();
        return version == null ? System.getProperty("onrecord.version", "development") : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"OnRecord " + text() + " (Java " + Runtime.version() + ")"};
    }
}
