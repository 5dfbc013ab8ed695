title: News in brief
published: 2005-04-08
source: International Broadcaster
style: lakhdaria convoy
---
Algerian newspapers report that Islamic militants have ambushed an army convoy east of the capital, Algiers, killing at least 12 soldiers. The daily El Fadjr said Friday that the attackers set off two bombs under the trucks on a mountain road near the town of Lakhdaria late Thursday and then opened fire. The newspaper said eight soldiers were wounded, and that three of the attackers died when the convoy fired back. The Defense Ministry confirmed the ambush but put the number of dead soldiers at six. No group has claimed responsibility. The Salafist Group for Preaching and Combat, which has ties to al-Qaida, is active in the area. In a separate operation on Wednesday, troops surrounded a cave in the eastern province of Tebessa and killed five militants. State radio said one of the dead is Slimane Boudjerra, who led the Salafist Group's fighters along the border and was wanted for the kidnapping of a foreign engineer in 2003. A sixth man came out of the cave with his hands up and is in custody. Fighting broke out in Algeria in 1992, after the military called off elections that an Islamist party was about to win. The conflict has taken more than 120,000 lives.
---
+ TOOK_PART_IN | "Islamic militants" / "the attackers" -> Attack/Bombing/Clash/Killing
+ KILLED_IN | "at least 12 soldiers" / "12 soldiers" -> Attack/Bombing/Clash/Killing
+ KILLED_IN | "dead soldiers" / "the number of dead soldiers at six" -> Attack/Bombing/Clash/Killing
+ WOUNDED_IN | "eight soldiers" -> Attack/Bombing/Clash/Killing
+ KILLED_IN | "three of the attackers" -> Attack/Bombing/Clash/Killing
+ OCCURRED_AT | Attack/Bombing/Clash/Killing -> "Lakhdaria" / "the town of Lakhdaria" / "the area"
+ KILLED_IN | "five militants" / "the dead" -> SecurityOperation/Clash/Killing/Attack
+ KILLED_IN | "Slimane Boudjerra" / "one of the dead" -> SecurityOperation/Clash/Killing/Attack
+ TOOK_PART_IN | "troops" -> SecurityOperation/Clash/Killing/Attack
+ OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Tebessa" / "the eastern province of Tebessa"
+ ARRESTED_IN | "A sixth man" -> Arrest/SecurityOperation/Clash/Killing/Attack
+ AFFILIATED_WITH | "Slimane Boudjerra" / "one of the dead" -> "Salafist Group for Preaching and Combat" / "Salafist Group" / "The Salafist Group for Preaching and Combat"
+ TOOK_PART_IN | "Slimane Boudjerra" / "one of the dead" -> Kidnapping | alleged/asserted
+ TARGETED_IN | "a foreign engineer" -> Kidnapping
+ AFFILIATED_WITH | "Salafist Group for Preaching and Combat" / "Salafist Group" / "The Salafist Group for Preaching and Combat" -> "al-Qaida" | asserted/alleged
+ KILLED_IN | "more than 120,000 lives" / "more than 120,000" -> War/Clash
+ OCCURRED_AT | War/Clash -> "Algeria" / "Algerian"
? TOOK_PART_IN/TARGETED_IN | "three of the attackers" -> Attack/Bombing/Clash/Killing
? TARGETED_IN/TOOK_PART_IN | "army" / "the military" / "an army convoy" / "the convoy" -> Attack/Bombing/Clash/Killing
? TOOK_PART_IN | "army" / "the military" / "an army convoy" / "the convoy" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "A sixth man" -> SecurityOperation/Clash/Killing/Attack
? OCCURRED_AT | Arrest -> "Tebessa" / "the eastern province of Tebessa"
? AFFILIATED_WITH | "at least 12 soldiers" / "12 soldiers" -> "army" / "the military" / "an army convoy" / "the convoy"
? AFFILIATED_WITH | "dead soldiers" / "the number of dead soldiers at six" -> "army" / "the military" / "an army convoy" / "the convoy"
? AFFILIATED_WITH | "eight soldiers" -> "army" / "the military" / "an army convoy" / "the convoy"
? AFFILIATED_WITH | "troops" -> "army" / "the military" / "an army convoy" / "the convoy"
? AFFILIATED_WITH | "five militants" / "the dead" -> "Salafist Group for Preaching and Combat" / "Salafist Group" / "The Salafist Group for Preaching and Combat" | asserted/alleged
? TOOK_PART_IN | "army" / "the military" / "an army convoy" / "the convoy" -> War/Clash
? PART_OF | Arrest -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "at least 12 soldiers" / "12 soldiers" -> Attack/Bombing/Clash/Killing
? TARGETED_IN | "dead soldiers" / "the number of dead soldiers at six" -> Attack/Bombing/Clash/Killing
? TARGETED_IN | "eight soldiers" -> Attack/Bombing/Clash/Killing
? OCCURRED_AT | Attack/Bombing/Clash/Killing -> "Algeria" / "Algerian"
? TARGETED_IN | "five militants" / "the dead" -> SecurityOperation/Clash/Killing/Attack
? TARGETED_IN | "Slimane Boudjerra" / "one of the dead" -> SecurityOperation/Clash/Killing/Attack
? OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Algeria" / "Algerian"
? TARGETED_IN | "A sixth man" -> Arrest
? OCCURRED_AT | Arrest -> "Algeria" / "Algerian"
? TARGETED_IN | "more than 120,000 lives" / "more than 120,000" -> War/Clash
- TOOK_PART_IN | "Salafist Group for Preaching and Combat" / "Salafist Group" / "The Salafist Group for Preaching and Combat" -> Attack/Bombing/Clash/Killing | only active in the area; nobody claimed the ambush
- OCCURRED_AT | Attack/Bombing/Clash/Killing -> "Algiers" / "the capital" | east of the capital, not in it
- KILLED_IN | "A sixth man" -> * | came out with his hands up
- KILLED_IN | "a foreign engineer" -> * | only the kidnapping is told
- TOOK_PART_IN | "Slimane Boudjerra" / "one of the dead" -> Attack/Bombing/Clash/Killing | killed in another province the day before
- KILLED_IN | "eight soldiers" -> * | wounded
