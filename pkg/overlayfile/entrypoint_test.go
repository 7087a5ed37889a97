package overlayfile

import (
	"strings"
	"testing"
)

// TestServiceThatOthersExtend is left out if it starts nothing, and they are not.
func TestServiceThatOthersExtend(t *testing.T) {
	t.Parallel()
	files := map[string]string{
		"compose.yaml":  "services:\n  base: {build: .}\n  api: {extends: base, command: gunicorn shop, ports: [\"80:8000\"]}\n",
		"Dockerfile":    "FROM python:3.13\nWORKDIR /app\nCOPY . .\nENTRYPOINT [\"/app/entrypoint.sh\"]\n",
		"entrypoint.sh": "#!/bin/sh\npython manage.py migrate\nexec \"$@\"\n",
	}
	made := madeOf(t, files)
	if strings.Count(string(made.Content), notOnAWS) != 1 || len(made.Open) != 1 || !strings.Contains(made.Open[0], `"base"`) {
		t.Errorf("%s%v", made.Content, made.Open)
	}
	files["Dockerfile"] += "CMD [\"gunicorn\", \"shop\"]\n"
	if made := madeOf(t, files); strings.Contains(string(made.Content), notOnAWS) {
		t.Errorf("left out: %s", made.Content)
	}
}
