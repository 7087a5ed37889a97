package lower

import (
	"testing"
)

// TestCrontab compares crontab lines with what EventBridge Scheduler calls the same times.
func TestCrontab(t *testing.T) {
	for line, want := range map[string]string{
		"* * * * *":               "cron(* * * * ? *)",
		"@weekly":                 "cron(0 0 ? * 1 *)",
		"0 0 * * 7":               "cron(0 0 ? * 1 *)",
		"0 0 * * 0-7":             "cron(0 0 ? * 1,2,3,4,5,6,7 *)",
		"0 0 * * 5-7":             "cron(0 0 ? * 6,7,1 *)",
		"0 0 * * FRI-SUN":         "cron(0 0 ? * 6,7,1 *)",
		"0 0 * * 1-7/2":           "cron(0 0 ? * 2,4,6,1 *)",
		"0 0 * * mon-fri":         "cron(0 0 ? * MON-FRI *)",
		"0 0 * * 1-5/2":           "cron(0 0 ? * 2,4,6 *)",
		"0 0 * * */2":             "cron(0 0 ? * 1,3,5,7 *)",
		"0 0 * * mon/3":           "cron(0 0 ? * 2,5 *)",
		"0 0 * * 7/2":             "cron(0 0 ? * 1 *)",
		"0 0 * * sat-sun/1,3":     "cron(0 0 ? * 7,1,4 *)",
		"cron(60 0 * * ? *)":      "",
		"cron(0 24 * * ? *)":      "",
		"cron(0 0 L * ? *)":       "cron(0 0 L * ? *)",
		"cron(0 0 LW * ? *)":      "cron(0 0 LW * ? *)",
		"cron(0 0 15W * ? *)":     "cron(0 0 15W * ? *)",
		"cron(0 0 0W * ? *)":      "",
		"cron(0 0 ? * 2#1 *)":     "cron(0 0 ? * 2#1 *)",
		"cron(0 0 ? * 2#6 *)":     "",
		"cron(0 0 ? * 2/2 *)":     "",
		"cron(0 0 ? * 0 *)":       "",
		"cron(0 0 ? * WED-MON *)": "",
		"cron(0/15 8-17 ? JAN,MAR MON-FRI 2027-2029)": "cron(0/15 8-17 ? JAN,MAR MON-FRI 2027-2029)",
		"cron(0 0 1 1 ? 1969)":                        "",
		"cron(0 ? 1 1 ? *)":                           "",
		"at(2027-02-30T00:00:00)":                     "",
		"at(2027-01-01T25:00:00)":                     "",
		"*/5 8-18 1,15 jan *":                         "cron(*/5 8-18 1,15 JAN ? *)",
		"5/15 0 * * *":                                "cron(5/15 0 * * ? *)",
		"cron(0 10 ? * 6L *)":                         "cron(0 10 ? * 6L *)",
		"0 10 ? * 6L 2027":                            "cron(0 10 ? * 6L 2027)",
		"rate(5 minutes)":                             "rate(5 minutes)",
		"at(2027-01-01T00:00:00)":                     "at(2027-01-01T00:00:00)",
		"10-5 * * * *":                                "",
		"0 0 * * 3-1":                                 "",
		"0 0 * * 8":                                   "",
		"0 0 0 * *":                                   "",
		"0 0 * *":                                     "",
		"0 0 1 * 1":                                   "",
		"rate(0 minutes)":                             "",
		"0 0 31 2 *":                                  "",
		"0 0 31 4,6,9,11 *":                           "",
		"0 0 30-31 feb *":                             "",
		"cron(0 0 31W 2 ? *)":                         "",
		"cron(0 0 29 2 ? 2027)":                       "",
		"cron(0 0 ? 2 2#5 2028)":                      "",
		"cron(0 0 29 2 ? *)":                          "cron(0 0 29 2 ? *)",
		"cron(0 0 29 2 ? 2027,2028)":                  "cron(0 0 29 2 ? 2027,2028)",
		"cron(0 0 ? 2 3#5 2028)":                      "cron(0 0 ? 2 3#5 2028)",
		"cron(0 0 31,L 2 ? *)":                        "",
		"0 0 31 2,3 *":                                "cron(0 0 31 2,3 ? *)",
		"0 0 28/2 2 *":                                "cron(0 0 28/2 2 ? *)",
	} {
		got, err := scheduleExpression(line)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %q, %v, want %q", line, got, err, want)
		}
	}
}
