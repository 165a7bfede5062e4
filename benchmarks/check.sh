#!/usr/bin/env bash
# What `check` costs on many entities: they are compiled with the processor and applied to the embedded server, then checked.
# usage: benchmarks/check.sh [entities=1000]. Prints the CPU time and the elapsed time of the process, with the queries
# and without them (--offline compares entities and revisions only), and those of `diff` of two files.
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD entities=${1:-1000}
work=$(mktemp -d)
server=
finish() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

./mvnw -q -DskipTests -Dspotless.check.skip=true -Dcpd.skip=true -pl processor,migrator,embedded -am package >"$work/log" ||
  { cat "$work/log"; exit 1; }
libraries=$(ls "$top"/migrator/target/rockhopper/lib/*.jar | paste -sd: -)
java benchmarks/GenerateEntities.java "$work/src" "$entities"
mkdir "$work/classes"
find "$work/src" -name '*.java' >"$work/files"
javac -nowarn -d "$work/classes" -cp "$libraries" -processorpath "$top/processor/target/classes:$libraries" \
  -processor dev.rockhopper.processor.RockhopperProcessor "@$work/files"

cd "$work"
export ROCKHOPPER_CLASSPATH=classes ROCKHOPPER_FORMAT=sql ROCKHOPPER_USER=root ROCKHOPPER_HISTORY_PROPERTY_REPLICATION_NUM=1
"$top/bin/rockhopper" embedded --port 0 >server.log 2>&1 &
server=$!
url=
for _ in $(seq 200); do
  url=$(grep -o 'jdbc:mysql://[^ ]*' server.log || true)
  [ -z "$url" ] || break
  sleep 0.1
done
export ROCKHOPPER_URL="${url%/}/many"
cat >Create.java <<'JAVA'
class Create {
    public static void main(String[] a) throws Exception {
        try (var c = java.sql.DriverManager.getConnection(a[0], "root", ""); var s = c.createStatement()) {
            s.execute("CREATE DATABASE many");
        }
    }
}
JAVA
java -cp "$libraries" Create.java "${url%/}/"
"$top/bin/rockhopper" revision --offline -m "many" >/dev/null
"$top/bin/rockhopper" init >/dev/null 2>&1 || true
"$top/bin/rockhopper" upgrade >/dev/null

measure() {
  local TIMEFORMAT='%U %S %R'
  { time "$top/bin/rockhopper" "$@" >out 2>&1; } 2>time || { cat out; exit 1; }
  awk -v what="${*:1:2}" '{ printf "%-28s %6.2f s of CPU %6.2f s elapsed\n", what, $1 + $2, $3 }' time
}
for _ in 1 2 3; do
  measure check
  measure check --offline
  measure diff --from snapshot:migrations/schema.json --to entities:
done
