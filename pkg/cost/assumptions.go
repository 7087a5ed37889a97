package cost

import "fmt"

// Hours is how many hours a month has, as AWS counts: 365 days of 24 hours, by 12.
const Hours = 730

// Assumptions are what the template does not say, each for a month.
type Assumptions struct {
	Traffic float64 // GB that each load balancer for the internet sends there
	Data    float64 // GB through each NAT gateway and endpoint, and read from and written to each file system with elastic throughput
	Storage float64 // GB in each file system
	Logs    float64 // GB of log lines of each task
	Images  float64 // GB of images in each ECR repository
	Minutes float64 // that each task runs which a schedule starts
}

// Usual are the assumptions for a small project.
func Usual() Assumptions {
	return Assumptions{Traffic: 10, Data: 10, Storage: 10, Logs: 1, Images: 1, Minutes: 10}
}

// An Assumption is one of them in words.
type Assumption struct {
	Flag  string  `json:"flag,omitempty"` // of the command line, "" for what cannot be changed
	Value float64 `json:"value"`
	Text  string  `json:"text"`
}

// assumptions are those that the estimate is made with.
func (e *estimator) assumptions() []Assumption {
	list := e.Assumptions.list()
	if e.onSchedule {
		minutes := e.Assumptions.Minutes
		list = append(list, Assumption{"minutes", minutes, decimal(minutes) + " minutes that each scheduled task runs"})
	}
	return list
}

func (a Assumptions) list() []Assumption {
	gigabytes := func(flag string, value float64, where string) Assumption {
		return Assumption{flag, value, fmt.Sprintf("%s GB %s", decimal(value), where)}
	}
	return []Assumption{
		{"", Hours, fmt.Sprintf("%d hours a month, with services running all the time", Hours)},
		gigabytes("traffic", a.Traffic, "to the internet from each public load balancer; each GB is one capacity unit for an hour"),
		gigabytes("data", a.Data, "through each NAT gateway and interface endpoint, and through each file system with elastic throughput"),
		gigabytes("storage", a.Storage, "in each file system and in its backup"),
		gigabytes("logs", a.Logs, "of log lines from each task, kept as long as the log group keeps them, or for a year if it keeps them "+
			"forever"),
		gigabytes("images", a.Images, "of images in each ECR repository"),
	}
}
