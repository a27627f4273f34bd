package extract

import "testing"

// What a text sets in a time gone by is told as background; what happens on its own day is not.
func TestRoundsOfATimeGoneByAreBackground(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	const round = met + "The 3rd Korea-Chile Policy Consultation took place in Santiago "
	alone := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	both := append(alone, "consultation held 2015-05-12 CHL")
	testTold(t, map[string]told{
		"a round of last week":               {met + "The Korea-Chile Policy Consultation, in which officials of both consult, took place only last week.", alone},
		"a round of a month last year":       {met + "Both were glad of the 3rd Korea-Chile Policy Consultation, which took place in Santiago in November last year.", alone},
		"a round of a month by name":         {round + "last November.", alone},
		"a round some years ago":             {round + "two years ago.", alone},
		"a meeting of the week before":       {met + "He spoke of what Foreign Minister Pedro Roca of Chile and he had agreed upon when they met the week before.", alone},
		"a round on the day itself":          {round + "on the same day.", both},
		"a round held after last year's one": {round + "on the same day, and went on from last year’s summit.", both},
	})
}

func TestWhatIsOnlyCalledToMindIsBackground(t *testing.T) {
	const met = "On May 19, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	alone := []string{"meeting held 2015-05-19 PER: Ana Brun"}
	testTold(t, map[string]told{
		"glad of a meeting some days before": {
			met + "Minister Yun was glad that contacts are close: Foreign Minister Pedro Roca of Chile met with him on May 12.", alone},
		"a meeting some days before": {
			met + "Minister Yun also met with Foreign Minister Pedro Roca of Chile on May 12.", append(alone, "meeting held 2015-05-12 CHL: Pedro Roca")},
		"only days before": {
			met + "Only days before, on May 12, Minister Yun had a meeting with Foreign Minister Pedro Roca of Chile.", alone},
		"an example of talks": {
			met + "Both were glad of the contacts, one example being the talks of Foreign Minister Pedro Roca of Chile with Minister Yun on May 19.", alone},
		"what an event has achieved": {
			met + "Envoys came to be told what the Korea-Chile Summit, which was in Busan on May 18, has achieved.", alone},
		"what an event was about": {
			met + "On May 18, Minister Yun had a meeting with Foreign Minister Pedro Roca of Chile, and what they talked about was trade.", append(alone, "meeting held 2015-05-18 CHL: Pedro Roca")},
		"what a body gives": {
			met + "Observer status in the UN General Assembly was given to the Forum on May 19.", alone},
		"a consultation of an assembly's host": {
			met + "May 19 was the day of the policy consultation between the Republic of Korea and Chile at the National Assembly.", append(alone, "consultation held 2015-05-19 CHL")},
		"a body's own meeting": {
			met + "At its meeting in Lima on May 19, the UN General Assembly adopted a resolution.", alone},
	})
}
