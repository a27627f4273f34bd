package extract

import "testing"

func TestAnApposedOfficeIsNobodyElse(t *testing.T) {
	testTold(t, map[string]told{
		"his counterpart": {
			"On May 12 Foreign Minister Yun Byung-se met with Ana Brun, his Peruvian counterpart, for tea.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a member of a bureau and a minister": {
			"On May 12 Foreign Minister Yun Byung-se and Wang Yi, member of the Political Bureau of the Communist Party of China (CPC) Central Committee and Minister of Foreign Affairs, spoke on the phone.",
			[]string{"call held 2015-05-12 CHN: Wang Yi"}},
		"the next of a list": {
			"On May 12 Foreign Minister Yun Byung-se had separate meetings with Foreign Minister Ana Brun of Peru, Foreign Minister Pedro Roca of Chile and the Foreign Minister of Bolivia.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca", "meeting held 2015-05-12 BOL"}},
	})
}

func TestWhoCameIsToldInTheNextSentence(t *testing.T) {
	testTold(t, map[string]told{
		"officials of missions": {
			"Safety was the subject of a meeting that the Ministry of Foreign Affairs held on May 12. Officials came from the diplomatic missions of Peru, Chile, and other countries.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"nobody": {
			"Safety was the subject of a meeting that the Ministry of Foreign Affairs held on May 12. The weather came from Peru.", nil},
		"a minister with welcoming remarks": {
			"The ceremony took place in Lima on May 12, and Foreign Minister Yun Byung-se attended it. Representing the Peruvian government, Minister of Health Ana Brun gave welcoming remarks.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAnAnnouncementGetsItsDayInTheNextSentence(t *testing.T) {
	testTold(t, map[string]told{
		"starts at": {
			"On May 20 Foreign Minister Yun Byung-se was in Busan. The Republic of Korea and Peru are to have their 4th Strategic Dialogue. The 4th ROK-Peru Strategic Dialogue will be held at 11 a.m. on May 26.",
			[]string{"consultation planned 2015-05-26 PER"}},
	})
}

func TestAnOfficeWithoutANameIsTheHomeSide(t *testing.T) {
	testTold(t, map[string]told{
		"where nobody of it is named": {
			"On 12 May the Foreign Secretary held a meeting in London with US Secretary of State John Kerry.",
			[]string{"meeting held 2015-05-12 USA: John Kerry"}},
		"not the other side's": {
			"On 12 May US Secretary of State John Kerry met the press in London.", nil},
	}, from("uk-fcdo"))
}

func TestSignedAndRepresented(t *testing.T) {
	testTold(t, map[string]told{
		"between two states": {
			"A memorandum of understanding between the Republic of Korea and Peru was signed on May 12.",
			[]string{"ceremony held 2015-05-12 PER"}},
		"between two other states": {"A memorandum of understanding between Chile and Peru was signed on May 12.", nil},
		"represented at a summit": {
			"On May 26 Foreign Minister Yun Byung-se will represent the Republic of Korea at the East Asia Summit.",
			[]string{"multilateral planned 2015-05-26 EAS"}},
		"of a council in a state": {
			"On May 12 Foreign Minister Yun Byung-se met with Secretary-General of the Supreme Council of Antiquities in Peru Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"leaders of the government": {
			"Foreign Minister Yun Byung-se will leave for Peru on May 26. In Lima he will meet with leaders of the government.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER"}},
		"a trip that begins at home": {
			"From May 26 to 28 Foreign Minister Yun Byung-se will be traveling to the Republic of Korea, Peru and Chile.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER"}},
	})
}

func TestADayGivenAfterTheAnnouncement(t *testing.T) {
	const planned = "A policy consultation is to be held between the Republic of Korea and Peru. "
	testTold(t, map[string]told{
		"officials will sit down": {
			planned + "For that purpose, officials will sit down together in Lima on May 26.",
			[]string{"consultation planned 2015-05-26 PER"}},
		"something else will be": {
			planned + "A festival of water will be opened in Lima on May 26.",
			[]string{"consultation planned 2015-05-20 PER"}},
		"a day gone by": {
			planned + "Officials of both sides met in Lima on May 12.",
			[]string{"consultation planned 2015-05-20 PER"}},
	})
}
