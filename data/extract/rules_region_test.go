package extract

import "testing"

func TestOfficialsOfARegionAreMetAsAGroup(t *testing.T) {
	testTold(t, map[string]told{
		"ambassadors of its states": {
			"On May 12 Foreign Minister Yun Byung-se met with the ambassadors of East African countries in Seoul.", []string{"multilateral held 2015-05-12"}},
		"its ministers at a meal": {
			"On May 12 Foreign Minister Yun Byung-se hosted a luncheon for the Foreign Ministers of Pacific Island countries.", []string{"multilateral held 2015-05-12"}},
		"its corps": {
			"On May 12 Foreign Minister Yun Byung-se received a courtesy call from the Latin American diplomatic corps.", []string{"multilateral held 2015-05-12"}},
		"its students": {
			"On May 12 Foreign Minister Yun Byung-se met with students from African countries.", nil},
		"somebody who speaks of them": {
			"On May 12 Foreign Minister Yun Byung-se met with students who wrote of the ambassadors of African countries.", nil},
	})
}
