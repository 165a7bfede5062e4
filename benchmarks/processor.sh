#!/usr/bin/env bash
# What the processor costs: CPU time of javac alone, with Rockhopper's processor, and with hibernate-processor, for the same sources.
# usage: benchmarks/processor.sh [entities=1000] [runs=5]. Fails if Rockhopper takes more than LIMIT ms of CPU per entity over javac alone.
set -euo pipefail
cd "$(dirname "$0")/.."
entities=${1:-1000} runs=${2:-5} LIMIT=${LIMIT:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./mvnw -q -pl processor -am test-compile dependency:build-classpath -Dmdep.outputFile="$work/processor.txt" >"$work/log" ||
  { cat "$work/log"; exit 1; }
./mvnw -q -pl processor dependency:copy -Dartifact=org.hibernate.orm:hibernate-processor:"$(
  sed -n 's:.*<hibernate.version>\(.*\)</hibernate.version>.*:\1:p' pom.xml)" -DoutputDirectory="$work/lib" >/dev/null || true
hibernate=$(ls "$work"/lib/hibernate-processor-*.jar 2>/dev/null || true)
everything=$(cat "$work/processor.txt")
# only what the processor itself needs
own=processor/target/classes:$(tr ':' '\n' <"$work/processor.txt" |
  grep -E '/(annotations|schema|codegen)/target/classes|antlr4-runtime|/jackson-|javapoet' | paste -sd: -)

java benchmarks/GenerateEntities.java "$work/src" "$entities"
find "$work/src" -name '*.java' >"$work/files"

# CPU milliseconds (user and system) of one compilation
cpu() {
  rm -rf "$work/out" && mkdir "$work/out"
  local TIMEFORMAT='%U %S'
  { time javac -nowarn -d "$work/out" -cp "$everything" "$@" "@$work/files" >"$work/log" 2>&1; } 2>"$work/time" ||
    { cat "$work/log"; exit 1; }
  awk '{ printf "%d\n", ($1 + $2) * 1000 }' "$work/time"
}
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

for ((i = 0; i < runs; i++)); do # in turn, so that a busy machine is unfair to none of them
  cpu -proc:none >>"$work/none"
  cpu -processorpath "$own" -processor dev.rockhopper.processor.RockhopperProcessor >>"$work/rockhopper"
  [ -z "$hibernate" ] || cpu -processorpath "$hibernate:$everything" \
    -processor org.hibernate.processor.HibernateProcessor >>"$work/hibernate"
done

base=$(median <"$work/none")
printf '%-22s %10s %22s\n' "$entities entities" "CPU ms" "over javac, per entity"
printf '%-22s %10d\n' "javac alone" "$base"
for each in rockhopper hibernate; do
  [ -s "$work/$each" ] || { echo "$each-processor: not available"; continue; }
  median <"$work/$each" | awk -v n="$each-processor" -v b="$base" -v e="$entities" '{ printf "%-22s %10d %19.2f ms\n", n, $1, ($1 - b) / e }'
done
median <"$work/rockhopper" | awk -v b="$base" -v e="$entities" -v l="$LIMIT" '($1 - b) / e > l { print "above " l " ms per entity"; exit 1 }'
