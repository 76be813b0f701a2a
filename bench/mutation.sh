#!/bin/sh
# mutation.sh [PART...]: of the mutants of these parts (names, view, leak, markdown, yaml, writers; all unless said), how many their own
# tests notice. Ends with another status than 0 when it is less than 85 % of one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
cd "$here/.."

mutate() {
  mvn -B -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage -Dmutate.least=85 "$@"
}

content=debrief.content
yaml=debrief.content.yaml
[ $# -gt 0 ] || set -- names view leak markdown yaml writers
for part; do
  case $part in
    names | view | leak) mutate -Dmutate="debrief.$part" ;;
    markdown)
      mutate -Dmutate=debrief.markdown \
        -Dmutate.without="debrief.markdown.HostileMarkdownTest"
      ;;
    yaml)
      mutate -Dmutate.classes="$yaml.Yaml,$yaml.Yaml\$*,$yaml.YamlTokens,$yaml.Hints,$yaml.Mistakes,$yaml.Node*,$yaml.WordsInYaml*" \
        -Dmutate.tests="$yaml.Yaml*Test,$yaml.WordsInYamlTest,$content.TenMistakesTest,$content.ProblemsGoldenTest,$content.PlacesTest"
      ;;
    writers)
      mutate -Dmutate.classes="$yaml.YamlWriter,$content.InterviewYaml,$content.GeneratedYaml,$content.AnalysisYaml,debrief.disk.*" \
        -Dmutate.tests="$yaml.YamlWriterTest,$content.ReportFilesTest,$content.GeneratedFileTest,debrief.disk.*Test"
      ;;
    *)
      echo "mutation.sh: no such part: $part" >&2
      exit 2
      ;;
  esac
done
