title: Hussein Daoud, rebel turned gardener
published: 2022-03-03
source: The Levant Review
style: obituary
---
Hussein Daoud, who has died in his sleep aged 83, led the Iraqi Peasants' League in the 1970s and escaped from prison twice: from Nugra in 1969, dressed as a mullah, and from the fortress of Ain Shams in 1974.

He left the League in 1981, called its bombs a crime, and refused ever after to join another party. He grew roses in Basra.

Born the son of a boatman, Daoud was sentenced to death in 1968 for the murder of a landowner; a retrial cleared him. His wife, Salma, whom he met in hiding, survives him with two daughters.
---
+ AFFILIATED_WITH | "Hussein Daoud" -> "Iraqi Peasants' League" / "League" | role leader
+ ESCAPED_FROM | "Hussein Daoud" -> "Nugra"
+ ESCAPED_FROM | "Hussein Daoud" -> "fortress of Ain Shams" / "Ain Shams"
+ RELATED_TO | "Salma" -> "Hussein Daoud" | role wife
+ CONVICTED_IN | "Hussein Daoud" -> Trial | sentence
? CONVICTED_IN | "Hussein Daoud" -> Trial | negated
? TOOK_PART_IN | "Hussein Daoud" -> PrisonBreak
? RELATED_TO | "Hussein Daoud" / "two daughters" -> *
? HELD_IN | "Hussein Daoud" -> *
? OCCURRED_AT | * -> *
- KILLED_IN | "Hussein Daoud" -> * | died in his sleep
? KILLED_IN | "a landowner" -> *
- TOOK_PART_IN | "Hussein Daoud" -> Killing/Bombing | cleared
- AFFILIATED_WITH | "Salma" -> * | a wife
? ESCAPED_FROM | "Hussein Daoud" -> "prison"
? RELATED_TO | "the son" -> "a boatman" | role son
- AFFILIATED_WITH | "Hussein Daoud" -> "another party" | he refused to join one
