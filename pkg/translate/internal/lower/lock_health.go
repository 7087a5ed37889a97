package lower

import (
	"cmp"
	"time"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// healthOf is a health check with what Docker takes from the image: its test where the file has none, and each setting that the file
// leaves out ("healthcheck" in the Compose specification; the engine merges them when it makes a container).
func healthOf(written *types.HealthCheckConfig, image *lock.HealthCheck) *types.HealthCheckConfig {
	if image == nil || image.Test[0] == "NONE" || written != nil && (written.Disable || len(written.Test) > 0) {
		return written
	}
	merged := types.HealthCheckConfig{}
	if written != nil {
		merged = *written
	}
	merged.Test = image.Test
	merged.Interval = cmp.Or(merged.Interval, durationOf(image.Interval))
	merged.Timeout = cmp.Or(merged.Timeout, durationOf(image.Timeout))
	merged.StartPeriod = cmp.Or(merged.StartPeriod, durationOf(image.StartPeriod))
	if merged.Retries == nil && image.Retries > 0 {
		merged.Retries = new(uint64(image.Retries))
	}
	return &merged
}

// durationOf is a time of the lock file, nil if it has none.
func durationOf(text string) *types.Duration {
	d, err := time.ParseDuration(text)
	if err != nil {
		return nil
	}
	return new(types.Duration(d))
}
