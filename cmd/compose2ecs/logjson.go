package main

import (
	"bytes"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/printable"
)

// A logField is a member of a log line that is a JSON object: what stands first in it for
// people, or one of the rest.
type logField struct {
	name  string
	value json.RawMessage
}

// The names that loggers give to what is read first (the defaults of slog, zap, zerolog, logrus, pino, bunyan, winston, Serilog,
// Logback, structlog and the Elastic Common Schema). Where a line has several, the first in these lists counts.
func timeNames() []string {
	return []string{"time", "timestamp", "@timestamp", "ts", "datetime", "@t", "date"}
}

func levelNames() []string {
	return []string{"level", "log.level", "severity", "lvl", "loglevel", "levelname", "@l"}
}

func messageNames() []string { return []string{"message", "msg", "@m", "@mt", "event"} }

// foldJSON has a log line that is a JSON object begin with its time, level and message, followed by
// the rest as key=value, dim where there are colours. Any other line stays as it is.
func foldJSON(line string, colours bool) string {
	fields, is := logFields(line)
	if !is {
		return line
	}
	var parts []string
	take := func(names []string, show func(json.RawMessage) string) {
		for _, name := range names {
			i := slices.IndexFunc(fields, func(f logField) bool { return strings.EqualFold(f.name, name) })
			if i < 0 {
				continue
			}
			if text := show(fields[i].value); text != "" {
				parts = append(parts, text)
				fields = slices.Delete(fields, i, i+1)
				return
			}
		}
	}
	take(timeNames(), timeText)
	take(levelNames(), func(value json.RawMessage) string { return levelText(value, colours) })
	take(messageNames(), plainText)
	for _, f := range fields {
		parts = append(parts, painted(dim, oneLine(quoted(f.name))+"="+valueText(f.value), colours))
	}
	return strings.Join(parts, " ")
}

// logFields are the members of a line that is a JSON object with any.
func logFields(line string) ([]logField, bool) {
	if line = strings.TrimSpace(line); !strings.HasPrefix(line, "{") || !json.Valid([]byte(line)) {
		return nil, false
	}
	decoder := json.NewDecoder(strings.NewReader(line))
	_, err := decoder.Token() // the brace
	var fields []logField
	for err == nil && decoder.More() {
		var name json.Token
		var f logField
		if name, err = decoder.Token(); err == nil {
			err = decoder.Decode(&f.value)
		}
		f.name, _ = name.(string) // as all names are
		fields = append(fields, f)
	}
	return fields, err == nil && len(fields) > 0
}

// The colours that a terminal shows on any background ("Select Graphic Rendition" in ECMA-48).
const (
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
)

// painted is a text in a colour, which ends with it even if the text changes it.
func painted(colour, text string, colours bool) string {
	if !colours || colour == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

// plainText is a string as a part of a line, "" for any other value.
func plainText(value json.RawMessage) string {
	var text string
	if json.Unmarshal(value, &text) != nil {
		return ""
	}
	return oneLine(text)
}

// oneLine keeps a text from going on in a line of its own, which would look like one of another
// service, and from changing the colours.
func oneLine(text string) string {
	text = strings.NewReplacer("\r\n", `\n`, "\n", `\n`).Replace(strings.TrimRight(text, "\r\n"))
	return printable.String(text, false)
}

// valueText is a value behind its key.
func valueText(value json.RawMessage) string {
	var text string
	if json.Unmarshal(value, &text) == nil && value[0] == '"' {
		return oneLine(quoted(text))
	}
	var compact bytes.Buffer
	if json.Compact(&compact, value) != nil {
		return string(value)
	}
	return oneLine(compact.String())
}

// quoted is a text in quotes if it would be taken for several words without.
func quoted(text string) string {
	if text == "" || strings.ContainsAny(text, " =\"\t\r\n") {
		return strconv.Quote(text)
	}
	return text
}

// timeText is a time as it is written, or that of a number: in seconds, milliseconds, microseconds
// or nanoseconds since 1970, whichever is within the years that a log can be from.
func timeText(value json.RawMessage) string {
	var number float64
	if json.Unmarshal(value, &number) != nil {
		return plainText(value)
	}
	for _, second := range []float64{1, 1e3, 1e6, 1e9} {
		const from, to = 9e8, 9e9 // 1998 to 2255
		if seconds := number / second; seconds >= from && seconds < to {
			whole, part := math.Modf(seconds)
			return time.Unix(int64(whole), int64(part*1e9)).UTC().Round(time.Millisecond).Format("2006-01-02T15:04:05.000Z")
		}
	}
	return ""
}

// levelText is a level in capitals; numbers are those of pino and bunyan ("Core features" in bunyan's README).
func levelText(value json.RawMessage, colours bool) string {
	var number int
	level := strings.ToUpper(plainText(value))
	if json.Unmarshal(value, &number) == nil {
		level = map[int]string{10: "TRACE", 20: "DEBUG", 30: "INFO", 40: "WARN", 50: "ERROR", 60: "FATAL"}[number]
	}
	return painted(levelColour(level), level, colours)
}

func levelColour(level string) string {
	switch level {
	case "ERROR", "ERR", "FATAL", "CRITICAL", "CRIT", "PANIC", "DPANIC", "ALERT", "EMERGENCY":
		return red
	case "WARN", "WARNING":
		return yellow
	case "INFO", "INFORMATION", "NOTICE":
		return green
	case "DEBUG", "TRACE", "VERBOSE":
		return dim
	}
	return ""
}
