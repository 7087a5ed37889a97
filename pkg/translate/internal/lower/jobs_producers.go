package lower

import (
	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// sending is how a program in Python sends something to a broker, or calls another program by gRPC.
var sending = lazyregexp.New(`\bKafkaProducer\(|\bProducer\(|\.basic_publish\(|\.publish\(|\bpublish\.(?:single|multiple)\(|\b(?:in)?secure_channel\(`)

// receiving is how one waits for what comes from there.
var receiving = lazyregexp.New(`(?i)consum|subscri|\bon_\w+|callback|receiv|loop_|run_forever|poll\(|\bstreams?\b|grpc\.(?:aio\.)?server\(`)

// brokerNames are words of programs that talk to a broker, or by gRPC, whether they wait for something or not.
var brokerNames = lazyregexp.New(`(?i)\bbootstrap[._]servers\b|\w*(?:kafka|amqp|rabbit|mqtt|grpc|messag)\w*`)

// withoutBrokers is a program without the words that tell nothing of whether it goes on: of one that only sends.
func withoutBrokers(text string) string {
	if !sending.MatchString(text) || receiving.MatchString(text) {
		return text
	}
	return brokerNames.ReplaceAllString(text, "")
}
