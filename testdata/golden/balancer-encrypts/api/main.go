package main

import (
	"log"
	"net/http"
)

func main() {
	log.Fatal(http.ListenAndServeTLS(":8000", "/etc/api/cert.pem", "/etc/api/key.pem", nil))
}
