/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** What all goals have: whether they run at all, the settings, and how a command ends the build. */
abstract class RockhopperMojo extends AbstractMojo {

    /** Does nothing. */
    @Parameter(property = "rockhopper.skip", defaultValue = "false")
    private boolean skip;

    /** Settings file, instead of {@code rockhopper.properties} in the module's folder. */
    @Parameter(property = "rockhopper.config")
    private File config;

    /** Shows stack traces of failures. */
    @Parameter(property = "rockhopper.debug", defaultValue = "false")
    private boolean debug;

    /** The id of the {@code <server>} in settings.xml that holds user and password. */
    @Parameter(property = "rockhopper.serverId")
    private String serverId;

    /** JDBC URL of the FE with the database: jdbc:mysql://host:9030/database. */
    @Parameter(property = "rockhopper.url")
    private String url;

    /** Databases that belong to the model, separated by commas; else the one of the URL. */
    @Parameter(property = "rockhopper.databases")
    private List<String> databases;

    /** User of the database; else that of {@code serverId}. */
    @Parameter(property = "rockhopper.user")
    private String user;

    /** File that holds the password and nothing else; better {@code serverId}. */
    @Parameter(property = "rockhopper.passwordFile")
    private File passwordFile;

    /** Packages of the entities, separated by commas; else all of the module. */
    @Parameter(property = "rockhopper.packages")
    private List<String> packages;

    /** Artifacts outside of this build that hold entities, too: groupId:artifactId. */
    @Parameter(property = "rockhopper.entityArtifacts")
    private List<String> entityArtifacts = List.of();

    /** How names of tables and columns are made: jpa, spring, or the class of a physical naming strategy. */
    @Parameter(property = "rockhopper.naming")
    private String naming;

    /** Folder of the migrations; {@code migrations} in the module's folder by default. */
    @Parameter(property = "rockhopper.directory")
    private File directory;

    /** Java package of the migrations. */
    @Parameter(property = "rockhopper.package")
    private String packageName;

    /** Only these objects: names with * and ?, separated by commas. */
    @Parameter(property = "rockhopper.include")
    private List<String> include;

    /** Not these objects. */
    @Parameter(property = "rockhopper.exclude")
    private List<String> exclude;

    /** Not these columns: etl_*, orders.legacy. */
    @Parameter(property = "rockhopper.ignoreColumns")
    private List<String> ignoreColumns;

    /** Not these properties: replication_num, orders.*. */
    @Parameter(property = "rockhopper.ignoreProperties")
    private List<String> ignoreProperties;

    /** Only objects whose names begin so. */
    @Parameter(property = "rockhopper.tablePrefix")
    private String tablePrefix;

    /** Beginning of the names of Rockhopper's own tables; {@code rockhopper} by default. */
    @Parameter(property = "rockhopper.historyName")
    private String historyName;

    /** How long a step may wait for its job: 30s, 10m, 24h. */
    @Parameter(property = "rockhopper.jobTimeout")
    private String jobTimeout;

    /** How long to wait while another run holds the lock. */
    @Parameter(property = "rockhopper.lockTimeout")
    private String lockTimeout;

    /** How long the server may take to answer before the connection counts as lost. */
    @Parameter(property = "rockhopper.answerTimeout")
    private String answerTimeout;

    /** How long to try to connect again when the connection was lost. */
    @Parameter(property = "rockhopper.reconnectTimeout")
    private String reconnectTimeout;

    /** Size from which rewriting a table needs -Drockhopper.allow=rewrite: 500MB, 10GB. */
    @Parameter(property = "rockhopper.largeTable")
    private String largeTable;

    /** Version of the server when there is no connection to it. */
    @Parameter(property = "rockhopper.serverVersion")
    private String serverVersion;

    /** Run mode of that server: shared-nothing or shared-data. */
    @Parameter(property = "rockhopper.runMode")
    private String runMode;

    /** Further settings under their full names: rockhopper.history.property.replication_num, rockhopper.driver.*, hibernate.*. */
    @Parameter
    private Map<String, String> settings = Map.of();

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private List<Artifact> pluginArtifacts;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private SettingsDecrypter decrypter;

    /** The command with the arguments of this goal. */
    abstract Arguments arguments() throws MojoExecutionException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: rockhopper.skip.");
        } else if (!takesPart()) {
            getLog().info("Skipped: this module has neither rockhopper.properties nor a folder of migrations.");
            passBy();
        } else {
            if (isAsked() && readsEntities()) {
                Staleness.of(project, session.getProjects(), migrations()).ifPresent(getLog()::warn);
            }
            run(arguments());
        }
    }

    /** A goal that no module has anything to do with has done nothing: whoever called it by name must not think otherwise. */
    private void passBy() throws MojoFailureException {
        if (!PassedBy.isEveryModule(execution, session)) {
            return;
        }
        String text =
                "No module has rockhopper.properties or a folder of migrations, so nothing was done. In the module that shall have"
                        + " the migrations: an empty rockhopper.properties will do; or call the goal for this module alone (-pl).";
        if (isAsked()) {
            throw new MojoFailureException(text);
        }
        getLog().warn(text);
    }

    /** Several executions of a module, each with settings of its own, are told apart by it. */
    final String executionId() {
        return execution.getExecutionId();
    }

    /** By name, not by the lifecycle. */
    private boolean isAsked() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** The words of messages. */
    final GoalWords words() {
        return PluginGoals.of(execution.getMojoDescriptor()).words(execution.getGoal());
    }

    private void run(Arguments arguments) throws MojoExecutionException, MojoFailureException {
        arguments.option("--config", config == null ? null : config.getPath()).flag("--debug", debug);
        ClassPath classPath = new ClassPath(project, pluginArtifacts, session.getAllProjects());
        List<Path> entries = classPath.all();
        Map<String, String> all = settings(classPath);
        Incremental incremental = incremental(entries, all, arguments);
        if (incremental.isUpToDate()) {
            getLog().info("Nothing has changed since this goal last found everything in order.");
            return;
        }
        try (CommandOutput output = output();
                Isolation isolation = new Isolation(entries)) {
            int exit = isolation.run(arguments.toArray(), folder(), all, output.out(), output.err());
            output.end(exit);
            if (exit == CommandOutput.OK && dependsOnFilesOnly(isolation.wasOffline())) {
                incremental.remember();
            }
        }
    }

    /** Where the command's text goes. */
    CommandOutput output() throws MojoExecutionException {
        return CommandOutput.toLog(getLog(), words());
    }

    /** When the goal need not run again. */
    Incremental incremental(List<Path> classPath, Map<String, String> all, Arguments arguments) {
        return Incremental.NEVER;
    }

    /** Whether the same files and settings give the same result; {@code offline} tells that the command was run so. */
    boolean dependsOnFilesOnly(boolean offline) {
        return offline;
    }

    /** Whether the result depends on entities, and so on classes that are up to date. */
    boolean readsEntities() {
        return false;
    }

    /** The module's folder. */
    final Path folder() {
        return project.getBasedir().toPath();
    }

    final MavenProject project() {
        return project;
    }

    private Map<String, String> settings(ClassPath classPath) throws MojoExecutionException {
        StatedSettings stated = new StatedSettings(settings);
        new UserProperties(PluginGoals.of(execution.getMojoDescriptor()))
                .settings(session.getUserProperties(), project.getProperties(), getLog()::warn)
                .forEach(stated::addFull);
        if (Arguments.isGiven(serverId)) {
            ServerLogin login = ServerLogin.of(serverId, session.getSettings(), decrypter);
            stated.add("user", login.user().orElse(null))
                    .add("password", login.password().orElse(null));
        }
        addParameters(stated);
        stated.addPath("classpath", classPath.entities(entityArtifacts));
        addTo(stated);
        return stated.all();
    }

    /** What was given for this goal as parameters of their own. */
    final void addParameters(StatedSettings stated) {
        stated.add("url", url)
                .add("databases", databases)
                .add("user", user)
                .add("password-file", passwordFile)
                .add("packages", packages)
                .add("naming", naming)
                .add("directory", directory)
                .add("package", packageName)
                .add("include", include)
                .add("exclude", exclude)
                .add("ignore.columns", ignoreColumns)
                .add("ignore.properties", ignoreProperties)
                .add("table-prefix", tablePrefix)
                .add("history.name", historyName)
                .add("job-timeout", jobTimeout)
                .add("lock-timeout", lockTimeout)
                .add("answer-timeout", answerTimeout)
                .add("reconnect-timeout", reconnectTimeout)
                .add("large-table", largeTable)
                .add("server-version", serverVersion)
                .add("run-mode", runMode);
    }

    /** Settings of this goal alone. */
    void addTo(StatedSettings stated) {}

    /** A goal that is inherited from a parent passes modules by that have nothing to do with a database. */
    private boolean takesPart() {
        if (session.getProjects().size() == 1 && !project.getPackaging().equals("pom")) {
            return true;
        }
        return config != null
                || Files.exists(folder().resolve("rockhopper.properties"))
                || Files.isDirectory(migrations());
    }

    private Path migrations() {
        return directory == null ? folder().resolve("migrations") : directory.toPath();
    }
}
