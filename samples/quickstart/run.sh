#!/usr/bin/env bash
# The quickstart story: entities -> migration sources -> StarRocks, and back.
#   samples/quickstart/run.sh                                    on the embedded server
#   samples/quickstart/run.sh --url jdbc:mysql://fe:9030/ [--user u] [--password p]   on an existing StarRocks
#   (or ROCKHOPPER_TEST_URL instead of --url)
# It uses a database of its own, rockhopper_quickstart, and drops it at the end.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
database=rockhopper_quickstart
url=${ROCKHOPPER_TEST_URL:-}
user=${ROCKHOPPER_USER:-root}
password=${ROCKHOPPER_PASSWORD:-}
while [ $# -gt 0 ]; do
  case "$1" in
    --url) url=$2; shift 2 ;;
    --user) user=$2; shift 2 ;;
    --password) password=$2; shift 2 ;;
    *) echo "unknown option $1 (known: --url, --user, --password)" >&2; exit 64 ;;
  esac
done
export ROCKHOPPER_USER=$user ROCKHOPPER_PASSWORD=$password

bold='' plain=''
[ ! -t 1 ] || { bold=$'\033[1m' plain=$'\033[0m'; } # a terminal only
step() { printf '\n%s== %s%s\n' "$bold" "$*" "$plain"; }
show() { printf '$'; for word in "$@"; do case "$word" in *\ *) printf ' "%s"' "$word" ;; *) printf ' %s' "$word" ;; esac; done; printf '\n'; }
rockhopper() { show rockhopper "$@"; "$top/bin/rockhopper" "$@"; }

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p' || true)
if [ -z "$version" ] || [ "${version%%.*}" -lt 17 ] || ! command -v "${java}c" >/dev/null; then
  echo "The story needs a JDK 17 or newer (with javac); found: ${version:-no java}${JAVA_HOME:+ in JAVA_HOME=$JAVA_HOME}. Set JAVA_HOME to a JDK." >&2
  exit 78
fi

step "Build"
(cd "$top" && ./mvnw -q -DskipTests -Dspotless.check.skip=true -Dcpd.skip=true -pl processor,samples/quickstart,migrator,embedded -am package)

work=$here/target/story
rm -rf "$work"
mkdir -p "$work/src" "$work/classes"
cp -r "$here/src/main/java/." "$work/src/"
cd "$work"
classpath=$("$top/bin/rockhopper" --print-classpath)
processor=$(ls "$top"/processor/target/rockhopper-processor-*.jar "$top"/migrator/target/rockhopper/lib/*.jar | paste -sd: -)
# the compiler checks the entities and compares them with the snapshot of the migrations
compile() {
  show javac -processorpath ... -Arockhopper.dir=migrations -d classes "src/**/*.java"
  find src -name '*.java' -print0 |
    xargs -0 "${java}c" -parameters -processorpath "$processor" -Arockhopper.dir=migrations -d classes -cp "$classpath"
}

server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
}
trap finish EXIT
if [ -z "$url" ]; then
  step "Start the embedded server"
  "$top/bin/rockhopper" embedded --port 0 >server.log 2>&1 &
  server=$!
  for _ in $(seq 100); do
    url=$(grep -o 'jdbc:mysql://[^ ]*' server.log || true)
    [ -z "$url" ] || break
    sleep 0.1
  done
  [ -n "$url" ] || { cat server.log >&2; exit 2; }
  echo "listening at $url"
fi
drop_database() { "$java" -cp "classes:$classpath" dev.rockhopper.samples.quickstart.DropDatabase "${ROCKHOPPER_URL%/*}/" "$database" "$user" "$password"; }
export ROCKHOPPER_URL="${url%%\?*}"
ROCKHOPPER_URL="${ROCKHOPPER_URL%/}/$database"

step "1. Compile the entities and initialise"
compile
drop_database
rockhopper init --create-database --classpath classes --packages dev.rockhopper.samples.quickstart --directory migrations --package migrations
cat rockhopper.properties

step "2. The first revision: compare the entities with the database"
rockhopper revision -m "create initial schema"
cat migrations/*create_initial_schema*.java

step "3. Preview as SQL, then apply"
rockhopper upgrade --sql
rockhopper upgrade
rockhopper check

step "4. Change the entities: two columns (they become one ALTER, one job), a comment, a property, a new table"
cp -r "$here/story/step2/." src/
compile
rockhopper diff --from "$ROCKHOPPER_URL" --to entities: || true
rockhopper revision -m "people get an age"
cat migrations/*people_get_an_age*.java

step "5. Preview, apply, check"
rockhopper upgrade --sql
rockhopper upgrade
rockhopper check

step "6. A JPA program writes and reads rows"
show java dev.rockhopper.samples.quickstart.ReadAndWrite
"$java" -cp "classes:$classpath" -Dorg.jboss.logging.provider=slf4j -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  dev.rockhopper.samples.quickstart.ReadAndWrite "$ROCKHOPPER_URL" "$user" "$password"

step "7. Back, and forth again"
rockhopper downgrade -1 --allow data-loss
rockhopper current
rockhopper upgrade
rockhopper history

step "8. The whole schema as DDL"
rockhopper dump

step "Done: drop the database of the story"
drop_database
