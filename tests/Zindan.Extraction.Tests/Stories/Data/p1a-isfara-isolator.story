title: Fourteen flee Tajik remand prison after killing three guards
published: 2016-04-04
source: Central Asia Wire
style: isfara isolator
---
DUSHANBE, April 4 - Fourteen inmates, among them two brothers convicted of Islamist violence, escaped from a remand prison in northern Tajikistan early on Sunday after killing three guards, the Interior Ministry said on Monday.

The prisoners overpowered a warder who was handing out medicine at Investigation Isolator No. 3 in Isfara, took his keys and broke into the armoury, ministry spokesman Sherali Nazriev told reporters. Three guards were shot dead and two others were wounded. A nurse whom they dragged along as a hostage was let go unharmed in a field outside the town.

Nazriev named the ringleader as Daler Odinazoda, 36, a former border guard officer sentenced in 2014 to 23 years in prison for an attack on a customs post near Chorkuh in which five customs officers died. His brother Umed, 29, who was serving 11 years for recruiting for Islamic State, also escaped. A third brother, Firuz, is in Penal Colony No. 5 in Khujand for fraud and had nothing to do with the break, the spokesman said.

Five of the fugitives were caught by Monday morning, most of them in apricot orchards near the Kyrgyz border. A sixth, Saidmurod Holov, was killed when he opened fire on a patrol. Eight are still at large.

Eleven of the 14 belong to Jundi Vatan, a small group which Odinazoda founded in 2012 and which prosecutors call an offshoot of the Islamic Movement of Uzbekistan (IMU). The other three are drug traffickers, two of them citizens of Afghanistan.

The opposition website Sadoi Kuhiston said that as many as 30 men had got out and that seven guards had died. Nazriev called this "a fairy tale".

The prison's warden, Colonel Bahrom Ismatov, has been detained on suspicion of negligence. The head of the prison service, General Izatullo Sharifzoda, was dismissed on Sunday evening.

Kyrgyzstan closed three border crossings in its Batken region, and Uzbekistan put its troops in the Ferghana Valley on alert, officials in both countries said.

It was the second escape from the isolator. In 2009 six inmates dug their way out under the laundry; all of them were back in their cells within a week.
---
+ OCCURRED_AT | PrisonBreak -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ OCCURRED_AT | Attack/Killing -> "Chorkuh"
+ ESCAPED_FROM | "Fourteen inmates" / "Fourteen" / "the 14" / "the fugitives" / "The prisoners" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ ESCAPED_FROM | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ ESCAPED_FROM | "Umed" / "His brother Umed" / "His brother" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ ESCAPED_FROM | "Saidmurod Holov" / "A sixth" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ ESCAPED_FROM | "six inmates" / "all of them" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
+ KILLED_IN | "three guards" / "Three guards" -> PrisonBreak/Killing/Clash/Attack
+ WOUNDED_IN | "two others" -> PrisonBreak/Killing/Clash/Attack
+ TARGETED_IN | "A nurse" / "A nurse whom they dragged along as a hostage" -> Kidnapping/PrisonBreak
+ HELD_IN | "Firuz" / "A third brother" -> "Penal Colony No. 5" / "Penal Colony No. 5 in Khujand"
+ CONVICTED_IN | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> Trial
+ CONVICTED_IN | "Umed" / "His brother Umed" / "His brother" -> Trial
+ TOOK_PART_IN | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> Attack/Killing
+ KILLED_IN | "five customs officers" / "customs officers" -> Attack/Killing
+ RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer"
+ RELATED_TO | "Firuz" / "A third brother" -> "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer"
+ AFFILIATED_WITH | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "Jundi Vatan" / "a small group"
+ AFFILIATED_WITH | "Umed" / "His brother Umed" / "His brother" -> "Islamic State"
+ AFFILIATED_WITH | "Eleven of the 14" / "Eleven" -> "Jundi Vatan" / "a small group"
+ AFFILIATED_WITH | "Jundi Vatan" / "a small group" -> "Islamic Movement of Uzbekistan" / "IMU" / "the Islamic Movement of Uzbekistan" | alleged/asserted
+ ARRESTED_IN | "Five of the fugitives" -> Arrest
+ KILLED_IN | "Saidmurod Holov" / "A sixth" -> Killing/Clash
+ ARRESTED_IN | "Bahrom Ismatov" / "The prison's warden" / "Colonel Bahrom Ismatov" -> Arrest
+ TARGETED_IN | "Izatullo Sharifzoda" / "The head of the prison service" / "General Izatullo Sharifzoda" -> PersonnelChange
+ AFFILIATED_WITH | "Izatullo Sharifzoda" / "The head of the prison service" / "General Izatullo Sharifzoda" -> "the prison service"
? OCCURRED_AT | Killing/Clash/Attack -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? OCCURRED_AT | Kidnapping -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? OCCURRED_AT | SecurityOperation -> "Batken" / "its Batken region" / "Batken region"
? OCCURRED_AT | SecurityOperation -> "Ferghana Valley" / "the Ferghana Valley"
? OCCURRED_AT | Arrest -> "Tajikistan" / "northern Tajikistan" / "Tajik"
? TOOK_PART_IN | "Fourteen inmates" / "Fourteen" / "the 14" / "the fugitives" / "The prisoners" -> PrisonBreak
? ESCAPED_FROM | "two brothers" / "two brothers convicted of Islamist violence" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "two brothers" / "two brothers convicted of Islamist violence" -> PrisonBreak
? TOOK_PART_IN | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> PrisonBreak
? TOOK_PART_IN | "Umed" / "His brother Umed" / "His brother" -> PrisonBreak
? TOOK_PART_IN | "Saidmurod Holov" / "A sixth" -> PrisonBreak
? ESCAPED_FROM | "Five of the fugitives" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "Five of the fugitives" -> PrisonBreak
? ESCAPED_FROM | "Eight are still at large" / "Eight" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "Eight are still at large" / "Eight" -> PrisonBreak
? ESCAPED_FROM | "Eleven of the 14" / "Eleven" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "Eleven of the 14" / "Eleven" -> PrisonBreak
? ESCAPED_FROM | "The other three" / "drug traffickers" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "The other three" / "drug traffickers" -> PrisonBreak
? ESCAPED_FROM | "two of them citizens of Afghanistan" / "two of them" / "citizens of Afghanistan" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison"
? TOOK_PART_IN | "two of them citizens of Afghanistan" / "two of them" / "citizens of Afghanistan" -> PrisonBreak
? TOOK_PART_IN | "six inmates" / "all of them" -> PrisonBreak
? ARRESTED_IN/TARGETED_IN | "six inmates" / "all of them" -> Arrest
? ESCAPED_FROM | "as many as 30 men" / "30 men" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | alleged/asserted
? ESCAPED_FROM | "as many as 30 men" / "30 men" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | denied
? TOOK_PART_IN | "as many as 30 men" / "30 men" -> PrisonBreak | alleged/asserted
? KILLED_IN | "seven guards" -> PrisonBreak/Killing/Clash/Attack | alleged/asserted
? KILLED_IN | "seven guards" -> PrisonBreak/Killing/Clash/Attack | denied
? TARGETED_IN | "a warder" / "a warder who was handing out medicine" -> PrisonBreak
? TOOK_PART_IN | "Fourteen inmates" / "Fourteen" / "the 14" / "the fugitives" / "The prisoners" -> Killing/Clash/Attack
? TOOK_PART_IN | "Fourteen inmates" / "Fourteen" / "the 14" / "the fugitives" / "The prisoners" -> Kidnapping
? PART_OF | Killing/Clash/Attack -> PrisonBreak
? PART_OF | Kidnapping -> PrisonBreak
? CONVICTED_IN/TARGETED_IN | "two brothers" / "two brothers convicted of Islamist violence" -> Trial
? CONVICTED_IN/TARGETED_IN | "Firuz" / "A third brother" -> Trial
? RELATED_TO | "Firuz" / "A third brother" -> "Umed" / "His brother Umed" / "His brother"
? AFFILIATED_WITH | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "border guard"
? PART_OF | "Jundi Vatan" / "a small group" -> "Islamic Movement of Uzbekistan" / "IMU" / "the Islamic Movement of Uzbekistan" | alleged/asserted
? TOOK_PART_IN/TARGETED_IN | "Saidmurod Holov" / "A sixth" -> Killing/Clash
? TOOK_PART_IN/TARGETED_IN | "a patrol" -> Killing/Clash
? AFFILIATED_WITH | "Bahrom Ismatov" / "The prison's warden" / "Colonel Bahrom Ismatov" -> "the prison service"
? AFFILIATED_WITH | "Sherali Nazriev" / "Nazriev" / "ministry spokesman Sherali Nazriev" / "ministry spokesman" / "the spokesman" -> "Interior Ministry" / "the Interior Ministry" / "ministry"
? RUN_BY | "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" -> "the prison service"
? TOOK_PART_IN | "Firuz" / "A third brother" -> PrisonBreak | negated/denied
? TOOK_PART_IN | "its troops" / "troops" -> SecurityOperation
? TARGETED_IN | "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Isfara" / "the town"
? OCCURRED_AT | PrisonBreak -> "Tajikistan" / "northern Tajikistan" / "Tajik"
? TARGETED_IN | "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" -> Killing/Clash/Attack
? OCCURRED_AT | Killing/Clash/Attack -> "Isfara" / "the town"
? OCCURRED_AT | Killing/Clash/Attack -> "Tajikistan" / "northern Tajikistan" / "Tajik"
? TARGETED_IN | "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Isfara" / "the town"
? OCCURRED_AT | Kidnapping -> "Tajikistan" / "northern Tajikistan" / "Tajik"
? OCCURRED_AT | Attack/Killing -> "Tajikistan" / "northern Tajikistan" / "Tajik"
? OCCURRED_AT | SecurityOperation -> "Kyrgyzstan" / "Kyrgyz"
? OCCURRED_AT | SecurityOperation -> "Uzbekistan"
? HELD_IN | "Fourteen inmates" / "Fourteen" / "the 14" / "the fugitives" / "The prisoners" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "two brothers" / "two brothers convicted of Islamist violence" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Umed" / "His brother Umed" / "His brother" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Saidmurod Holov" / "A sixth" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Five of the fugitives" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Eight are still at large" / "Eight" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "Eleven of the 14" / "Eleven" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "The other three" / "drug traffickers" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "two of them citizens of Afghanistan" / "two of them" / "citizens of Afghanistan" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "six inmates" / "all of them" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? HELD_IN | "as many as 30 men" / "30 men" -> "Investigation Isolator No. 3" / "a remand prison in northern Tajikistan" / "a remand prison" / "Tajik remand prison" / "the isolator" / "The prison" | asserted/alleged
? TARGETED_IN | "seven guards" -> PrisonBreak | alleged/asserted
? TARGETED_IN | "three guards" / "Three guards" -> PrisonBreak
? TARGETED_IN | "two others" -> PrisonBreak
? TARGETED_IN | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> Trial
? TARGETED_IN | "Umed" / "His brother Umed" / "His brother" -> Trial
? TARGETED_IN | "five customs officers" / "customs officers" -> Attack/Killing
? RELATED_TO | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "Umed" / "His brother Umed" / "His brother"
? RELATED_TO | "Daler Odinazoda" / "Odinazoda" / "the ringleader" / "a former border guard officer" -> "Firuz" / "A third brother"
? RELATED_TO | "Umed" / "His brother Umed" / "His brother" -> "Firuz" / "A third brother"
? TARGETED_IN | "Five of the fugitives" -> Arrest
? TARGETED_IN | "Bahrom Ismatov" / "The prison's warden" / "Colonel Bahrom Ismatov" -> Arrest
- ESCAPED_FROM | "Firuz" / "A third brother" -> * | he sits in a colony in Khujand and had nothing to do with the break
- KILLED_IN | "A nurse" / "A nurse whom they dragged along as a hostage" -> * | the nurse was let go unharmed
- CONVICTED_IN | "Bahrom Ismatov" / "The prison's warden" / "Colonel Bahrom Ismatov" -> * | only detained on suspicion
- ARRESTED_IN | "Eight are still at large" -> * | still at large
- ARRESTED_IN | "Izatullo Sharifzoda" / "The head of the prison service" / "General Izatullo Sharifzoda" -> * | dismissed, not arrested
- KILLED_IN | "six inmates" -> * | the six of 2009 were caught
- OCCURRED_AT | PrisonBreak -> "DUSHANBE" | the dateline only
