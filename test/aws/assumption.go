package main

import (
	"fmt"
	"path"
	"slices"
)

// An assumption is something that the program takes AWS to do.
type assumption struct {
	id       string
	claim    string
	evidence []string // pages and threads that speak for it, or against it
	relies   []string // files of the program that would have to change
	without  string   // why no step proves it; empty when one does
}

// A subject is a group of assumptions.
type subject struct {
	title       string
	assumptions []assumption
}

// subjects is the table of what is assumed.
func subjects() []subject {
	return []subject{
		{"Names", nameAssumptions},
		{"Service Connect", connectAssumptions},
		{"Updates of services", updateAssumptions},
		{"Deployments and traffic", trafficAssumptions},
		{"Volumes and files", storageAssumptions},
		{"Tasks and the commands on them", taskAssumptions},
		{"Accounts and partitions", accountAssumptions},
	}
}

func assumptions() []assumption {
	var all []assumption
	for _, s := range subjects() {
		all = append(all, s.assumptions...)
	}
	return all
}

// provedBy are the steps that prove an assumption, each after its scenario.
func provedBy(id string) []string {
	var found []string
	for _, sc := range scenarios() {
		for _, st := range sc.steps {
			if slices.Contains(st.proves, id) {
				found = append(found, sc.name+": "+st.does)
			}
		}
	}
	return found
}

// doc is a page of AWS's documentation.
func doc(title, page string) string { return link(title, "https://docs.aws.amazon.com/"+page) }

// thread is an issue or a pull request; GitHub knows which.
func thread(repository string, number int) string {
	return link(fmt.Sprintf("%s %d", path.Base(repository), number), fmt.Sprintf("https://github.com/%s/issues/%d", repository, number))
}

func link(title, address string) string { return "[" + title + "](" + address + ")" }
