title: Five men and a laundry van: how to read the Nalchik story
published: 2013-10-08
source: Ridge and Plain (blog)
style: nalchik laundry
---
By now you will have seen the clip: a white Gazelle rolling out of Remand Prison No. 1 in Nalchik last Wednesday, 2 October, with five detainees under the sheets. Let me sort what is known from what is merely repeated.

Known: the five are Aslan Gubzhokov, the brothers Murat and Khasan Tokov, Ruslan Bittirov and a Chechen, Isa Dudurkayev. Four were on trial for the 2011 attack on a hunting lodge near Tyrnyauz, in which two huntsmen and an off-duty FSB officer lost their lives. Bittirov, no insurgent at all, was awaiting a verdict for fraud. Prosecutors call Gubzhokov, whose nom de guerre is Sayfullah, the emir of the Baksan sector of the Kabarda-Balkar jamaat, itself a branch of the Caucasus Emirate. His lawyer, Fatima Shogenova, insists he never set foot in a forest camp.

Also known: the driver, Anzor Kardanov, did not do it at gunpoint, whatever he said at first. On Friday he confessed to having been paid 300,000 roubles. He and a female guard, a lieutenant, are in custody; three of her colleagues have been reprimanded, and the head of the prison, Colonel Oleg Berezhnoy, has been dismissed.

What followed is murkier. The National Antiterrorism Committee announced on Saturday that two of the runaways had been "neutralised" in a house in Chegem along with the owner. Kavkaz-Listok, a website close to the underground, admits one loss only, Khasan Tokov, and maintains that three policemen fell too. The ministry says that none did, though two were injured. I have seen one photograph, and it is of Khasan. His brother, I am told by a relative, telephoned their father on Sunday. If so, the second body is not Murat's.

Bittirov, meanwhile, rang the investigator and asked to be collected from a café in Pyatigorsk. He claims that the others had forced him into the van. Dudurkayev is rumoured to have reached Georgia; Tbilisi denies that.

Comparisons with the Nalchik assault of 2005 are lazy. A closer parallel lies in Ingushetia: in 2010, two suspects held in Karabulak climbed down from a hospital window in Nazran while their escort, a sergeant, played cards. One of them, Bekkhan Ozdoyev, was later a suicide bomber in Vladikavkaz, where he murdered four shoppers.

And there is a rift to watch. Since the spring Gubzhokov has been at odds with Tengiz Abayev, who leads the jamaat as a whole and wants no truck with those who look to Syria. Someone in that movement bought a van. I doubt that it was Abayev.
---
+ ESCAPED_FROM | "five detainees" / "Five men" / "the five" / "the runaways" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ ESCAPED_FROM | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ ESCAPED_FROM | "Murat" / "Murat's" / "His brother, I" / "His brother" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ ESCAPED_FROM | "Khasan Tokov" / "Khasan" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ ESCAPED_FROM | "Ruslan Bittirov" / "Bittirov" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ ESCAPED_FROM | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ OCCURRED_AT | PrisonBreak -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
+ TARGETED_IN | "Four were on trial" -> Trial
+ TOOK_PART_IN | "Four were on trial" -> Attack/Killing | alleged
+ KILLED_IN | "two huntsmen" -> Attack/Killing
+ KILLED_IN | "an off-duty FSB officer" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Tyrnyauz"
+ AFFILIATED_WITH | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Baksan sector" / "the Baksan sector of the Kabarda-Balkar jamaat" / "the Baksan sector" | alleged/asserted
+ PART_OF | "Baksan sector" / "the Baksan sector of the Kabarda-Balkar jamaat" / "the Baksan sector" -> "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement"
+ PART_OF | "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement" -> "Caucasus Emirate" / "the Caucasus Emirate"
+ RELATED_TO | "Fatima Shogenova" / "His lawyer" -> "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah"
+ RELATED_TO | "Murat" / "Murat's" / "His brother, I" / "His brother" -> "Khasan Tokov" / "Khasan"
+ ARRESTED_IN | "Anzor Kardanov" / "the driver" -> Arrest
+ ARRESTED_IN | "a female guard" / "a lieutenant" / "a female guard, a lieutenant" -> Arrest
+ TOOK_PART_IN | "Anzor Kardanov" / "the driver" -> PrisonBreak | asserted/claimed
+ TARGETED_IN | "Oleg Berezhnoy" / "the head of the prison" / "Colonel Oleg Berezhnoy" -> PersonnelChange
+ KILLED_IN | "two of the runaways" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged/claimed
+ KILLED_IN | "the owner" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged/claimed
+ KILLED_IN | "Khasan Tokov" / "Khasan" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged
+ KILLED_IN | "three policemen" -> SecurityOperation/Clash/Killing/Attack | alleged/claimed
+ WOUNDED_IN | "two were injured" -> SecurityOperation/Clash/Killing/Attack
+ OCCURRED_AT | SecurityOperation/Clash/Killing/Attack -> "Chegem"
+ ARRESTED_IN | "Ruslan Bittirov" / "Bittirov" -> Arrest
+ OCCURRED_AT | Arrest -> "Pyatigorsk"
+ TOOK_PART_IN | "two suspects held in Karabulak" / "two suspects" -> PrisonBreak
+ TOOK_PART_IN | "Bekkhan Ozdoyev" / "One of them" / "a suicide bomber" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Nazran"
+ TOOK_PART_IN | "Bekkhan Ozdoyev" / "One of them" / "a suicide bomber" -> Bombing/Attack/Killing
+ KILLED_IN | "four shoppers" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Vladikavkaz"
+ AFFILIATED_WITH | "Tengiz Abayev" / "Abayev" -> "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement"
? ESCAPED_FROM | "Four were on trial" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
? ESCAPED_FROM | "the brothers Murat and Khasan Tokov" / "the brothers" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
? ESCAPED_FROM | "two of the runaways" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
? TARGETED_IN | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> Trial | asserted/alleged
? TARGETED_IN | "Murat" / "Murat's" / "His brother, I" / "His brother" -> Trial
? TARGETED_IN | "Khasan Tokov" / "Khasan" -> Trial
? TARGETED_IN | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> Trial
? TARGETED_IN | "the brothers Murat and Khasan Tokov" / "the brothers" -> Trial
? TOOK_PART_IN | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> Attack/Killing | alleged
? TOOK_PART_IN | "Murat" / "Murat's" / "His brother, I" / "His brother" -> Attack/Killing | alleged
? TOOK_PART_IN | "Khasan Tokov" / "Khasan" -> Attack/Killing | alleged
? TOOK_PART_IN | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> Attack/Killing | alleged
? AFFILIATED_WITH | "an off-duty FSB officer" -> "FSB"
? TARGETED_IN | "Ruslan Bittirov" / "Bittirov" -> Trial
? AFFILIATED_WITH | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Baksan sector" / "the Baksan sector of the Kabarda-Balkar jamaat" / "the Baksan sector" | denied
? AFFILIATED_WITH | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement" | alleged/asserted
? AFFILIATED_WITH | "Baksan sector" / "the Baksan sector of the Kabarda-Balkar jamaat" / "the Baksan sector" -> "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement"
? AFFILIATED_WITH | "Kabarda-Balkar jamaat" / "the Kabarda-Balkar jamaat" / "the jamaat as a whole" / "the jamaat" / "that movement" -> "Caucasus Emirate" / "the Caucasus Emirate"
? TOOK_PART_IN | "a female guard" / "a lieutenant" / "a female guard, a lieutenant" -> PrisonBreak | alleged
? TOOK_PART_IN | "Oleg Berezhnoy" / "the head of the prison" / "Colonel Oleg Berezhnoy" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison"
? KILLED_IN | "two of the runaways" -> SecurityOperation/Clash/Killing/Attack | denied
? KILLED_IN/TARGETED_IN | "Murat" / "Murat's" / "His brother, I" / "His brother" -> SecurityOperation/Clash/Killing/Attack | negated/denied
? KILLED_IN | "three policemen" -> SecurityOperation/Clash/Killing/Attack | denied/negated
? RELATED_TO | "their father" -> "Murat" / "Murat's" / "His brother, I" / "His brother"
? RELATED_TO | "their father" -> "Khasan Tokov" / "Khasan"
? RELATED_TO | "a relative" -> "Murat" / "Murat's" / "His brother, I" / "His brother"
? KILLED_IN/TARGETED_IN | "Bekkhan Ozdoyev" / "One of them" / "a suicide bomber" -> Bombing/Attack/Killing
? OCCURRED_AT | Attack -> "Nalchik"
? AFFILIATED_WITH | "Kavkaz-Listok" / "a website close to the underground" -> "the underground"
? OCCURRED_AT | PrisonBreak -> "Ingushetia"
? OCCURRED_AT | PrisonBreak -> "Nalchik"
? HELD_IN | "five detainees" / "Five men" / "the five" / "the runaways" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "five detainees" / "Five men" / "the five" / "the runaways" -> PrisonBreak
? HELD_IN | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> PrisonBreak
? HELD_IN | "Murat" / "Murat's" / "His brother, I" / "His brother" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Murat" / "Murat's" / "His brother, I" / "His brother" -> PrisonBreak
? HELD_IN | "Khasan Tokov" / "Khasan" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Khasan Tokov" / "Khasan" -> PrisonBreak
? HELD_IN | "Ruslan Bittirov" / "Bittirov" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Ruslan Bittirov" / "Bittirov" -> PrisonBreak
? HELD_IN | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> PrisonBreak
? HELD_IN | "Four were on trial" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "Four were on trial" -> PrisonBreak
? HELD_IN | "the brothers Murat and Khasan Tokov" / "the brothers" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "the brothers Murat and Khasan Tokov" / "the brothers" -> PrisonBreak
? HELD_IN | "two of the runaways" -> "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" | asserted/alleged
? TOOK_PART_IN | "two of the runaways" -> PrisonBreak
? TARGETED_IN | "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" -> PrisonBreak
? TARGETED_IN | "two huntsmen" -> Attack/Killing
? TARGETED_IN | "an off-duty FSB officer" -> Attack/Killing
? RELATED_TO | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> "Fatima Shogenova" / "His lawyer"
? RELATED_TO | "Khasan Tokov" / "Khasan" -> "Murat" / "Murat's" / "His brother, I" / "His brother"
? TARGETED_IN | "Anzor Kardanov" / "the driver" -> Arrest
? TARGETED_IN | "a female guard" / "a lieutenant" / "a female guard, a lieutenant" -> Arrest
? TARGETED_IN | "Remand Prison No. 1" / "Remand Prison No. 1 in Nalchik" / "the prison" -> PersonnelChange
? OCCURRED_AT | PersonnelChange -> "Nalchik"
? TARGETED_IN | "two of the runaways" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged/claimed
? TARGETED_IN | "the owner" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged/claimed
? TARGETED_IN | "Khasan Tokov" / "Khasan" -> SecurityOperation/Clash/Killing/Attack | asserted/alleged
? TARGETED_IN | "three policemen" -> SecurityOperation/Clash/Killing/Attack | alleged/claimed
? TARGETED_IN | "two were injured" -> SecurityOperation/Clash/Killing/Attack
? RELATED_TO | "Murat" / "Murat's" / "His brother, I" / "His brother" -> "their father"
? RELATED_TO | "Khasan Tokov" / "Khasan" -> "their father"
? RELATED_TO | "Murat" / "Murat's" / "His brother, I" / "His brother" -> "a relative"
? TARGETED_IN | "Ruslan Bittirov" / "Bittirov" -> Arrest
? TARGETED_IN | "four shoppers" -> Bombing/Attack/Killing
- TOOK_PART_IN | "Ruslan Bittirov" / "Bittirov" -> Attack/Killing | awaiting a verdict for fraud
- AFFILIATED_WITH | "Ruslan Bittirov" / "Bittirov" -> * | no insurgent at all
- KILLED_IN | "Murat" / "Murat's" / "His brother, I" -> * | telephoned afterwards
- LOCATED_IN | "Isa Dudurkayev" / "Dudurkayev" / "a Chechen" -> "Georgia" | rumour, denied
- ESCAPED_FROM | "two suspects held in Karabulak" / "two suspects" -> * | from a hospital
- ARRESTED_IN | "a sergeant" / "their escort" / "their escort, a sergeant" -> * | only played cards
- TOOK_PART_IN | "Tengiz Abayev" / "Abayev" -> PrisonBreak | the writer doubts it
- CONVICTED_IN | "Aslan Gubzhokov" / "Gubzhokov" / "Sayfullah" -> * | on trial
