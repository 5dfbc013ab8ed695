title: Opposition veteran dies in custody
published: 2020-08-11
source: Khujand Observer
style: illness, no event
---
The opposition politician Safar Nazarov has died of heart failure in the prison hospital of Vahdat, his family said on Tuesday. He was 71.

Nazarov, a founder of the Party of Renewal, was serving a 20-year sentence for attempting to overthrow the government. He denied it at the trial and in every letter afterwards.

The justice ministry confirmed the death and said that he had been ill for years. His daughter, Zarina, said that he had been refused medicine. "They did not kill him with a gun," she said.

The Party of Renewal was banned in 2015.
---
+ AFFILIATED_WITH | "Safar Nazarov" -> "Party of Renewal" | role founder
+ CONVICTED_IN | "Safar Nazarov" -> Trial
+ RELATED_TO | "Zarina" -> "Safar Nazarov" | role daughter
+ TARGETED_IN | "Party of Renewal" -> Ban
+ HELD_IN | "Safar Nazarov" -> "prison hospital of Vahdat" / "Vahdat" / "prison hospital"
? TOOK_PART_IN | "Safar Nazarov" -> * | denied/alleged/attempted
? TARGETED_IN | "Safar Nazarov" -> Trial
? KILLED_IN | "Safar Nazarov" -> * | negated/denied
- KILLED_IN | "Safar Nazarov" / "He" -> * | died of heart failure
- TOOK_PART_IN | "Safar Nazarov" -> War/Plot/Attack | asserted | attempted, and denied
- AFFILIATED_WITH | "Zarina" -> * | a daughter
- HELD_IN | "Zarina" -> * | a daughter
