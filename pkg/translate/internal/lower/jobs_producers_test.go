package lower

import "testing"

// TestProducersEnd makes jobs of programs in Python that send what they have to a broker, and not of those that receive, or never stop.
func TestProducersEnd(t *testing.T) {
	t.Parallel()
	for program, want := range map[string]bool{
		"from kafka import KafkaProducer\nproducer = KafkaProducer(bootstrap_servers=a)\nfor i in range(9):\n    producer.send('t', message)\nproducer.flush()\n": true,
		"import pika\nchannel = pika.BlockingConnection(a).channel()\nchannel.basic_publish(exchange='', routing_key='amqp', body=message)\n":                     true,
		"import paho.mqtt.publish as publish\npublish.single('a/b', 'on', hostname=HOST)\n":                                                                       true,
		"import grpc\nwith grpc.insecure_channel(ADDRESS) as channel:\n    print(Stub(channel).Greet(Request(name='a')))\n":                                       true,
		"from kafka import KafkaProducer\nproducer = KafkaProducer(bootstrap_servers=a)\nwhile True:\n    producer.send('t', message)\n":                          false,
		"from kafka import KafkaConsumer, KafkaProducer\nproducer = KafkaProducer()\nfor m in KafkaConsumer('t'):\n    producer.send('u', m)\n":                   false,
		"import pika\nchannel.basic_publish(exchange='', routing_key='a', body=b)\nchannel.basic_consume('a', got)\nchannel.start_consuming()\n":                  false,
		"import paho.mqtt.client as mqtt\nc = mqtt.Client()\nc.on_connect = go\nc.publish('a')\nc.connect(HOST)\nc.loop_forever()\n":                              false,
		"import grpc\nserver = grpc.server(pool)\nchannel = grpc.insecure_channel(A)\nserver.start()\n":                                                           false,
		"from kafka import KafkaAdminClient\nfor m in listen(kafka):\n    print(m)\n":                                                                             false,
		"from kafka import KafkaProducer\np = KafkaProducer()\nschedule.every(9).seconds.do(p.send)\n":                                                            false,
	} {
		if got := reports(t, kindFinite, "services:\n  orders:\n    build: .\n", "Dockerfile", pyImage, "report.py", program); got != want {
			t.Errorf("%s: a job is %t", program, got)
		}
	}
}
