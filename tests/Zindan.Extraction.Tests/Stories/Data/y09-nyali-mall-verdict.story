title: Three guilty of plot to bomb Kenyan mall and free jailed preacher
published: 2018-03-08
source: Swahili Coast Reporter
style: trial report
---
MOMBASA, Kenya - A Kenyan court on Thursday convicted three men of plotting to bomb a shopping mall in Nyali and then to storm a prison in Mombasa to free a jailed Muslim preacher.

Magistrate Agnes Mutiso found Said Omar Bakari, 29, his half-brother Juma, 24, and Hamisi Kombo, 33, guilty of conspiracy to commit a terrorist act. They will be sentenced on March 22. The prosecution has asked for 20 years.

A fourth defendant, Amina Yusuf, who rented out the house in Likoni where police found 40 kg of fertiliser and two rifles in September 2016, was acquitted. "She believed that her tenants sold timber," the magistrate said.

The court heard that the men wanted to set off a car bomb at the mall and, while the police were busy there, attack the Kaloleni Road prison. Sheikh Mbwana Faraj was serving seven years there for recruiting young men for the Coastal Mujahideen, a group allied with al Shabaab. Faraj, who has since been moved to Kamiti prison in Nairobi, has not been charged and told the court by video link that he knew nothing of the plan.

The cell was led by Tariq Mohamed, known as Simba, prosecutors said. He was shot dead when police raided the house. One officer was wounded. Another suspect, Rashid Ali, jumped bail in January last year and is thought to be in Somalia.

Kombo's lawyer, Peter Odhiambo, said his client had only driven Mohamed to Lamu and would appeal.

Bakari was tried in 2013 over a grenade attack on a bar in Mtwapa that killed two people, but the case collapsed when the main witness disappeared. He told the court on Thursday that the police wanted revenge.

The Coastal Mujahideen claimed an attack on a police post in Kwale in 2015 in which two officers died. The group has never commented on the mall plot. Four inmates climbed over the wall of Kaloleni Road in 2011; all were ordinary criminals, and three were caught.
---
+ CONVICTED_IN | "three men" / "the men" / "her tenants" -> Trial
+ CONVICTED_IN | "Said Omar Bakari" / "Bakari" -> Trial
+ CONVICTED_IN | "Juma" / "his half-brother Juma" / "his half-brother" -> Trial
+ CONVICTED_IN | "Hamisi Kombo" / "Kombo" / "his client" -> Trial
+ CONVICTED_IN | "Amina Yusuf" / "A fourth defendant" -> Trial | negated
+ TARGETED_IN | "Amina Yusuf" / "A fourth defendant" -> Trial
+ OCCURRED_AT | Trial -> "MOMBASA" / "Mombasa"
+ RELATED_TO | "Juma" / "his half-brother Juma" / "his half-brother" -> "Said Omar Bakari" / "Bakari"
+ TOOK_PART_IN | "three men" / "the men" / "her tenants" -> Plot/Bombing/Attack/PrisonBreak | planned/asserted
+ TOOK_PART_IN | "Said Omar Bakari" / "Bakari" -> Plot/Bombing/Attack/PrisonBreak | asserted/planned
+ TOOK_PART_IN | "Juma" / "his half-brother Juma" / "his half-brother" -> Plot/Bombing/Attack/PrisonBreak | asserted/planned
+ TOOK_PART_IN | "Hamisi Kombo" / "Kombo" / "his client" -> Plot/Bombing/Attack/PrisonBreak | asserted/planned
+ TOOK_PART_IN | "Tariq Mohamed" / "Mohamed" / "Simba" -> Plot/Bombing/Attack/PrisonBreak | planned/alleged/asserted
+ OCCURRED_AT | Plot/Bombing/Attack/PrisonBreak -> "Nyali" | planned/asserted
+ OCCURRED_AT | Plot/Bombing/Attack/PrisonBreak -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa" | planned/asserted
+ HELD_IN | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa"
+ HELD_IN | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> "Kamiti prison" / "Kamiti"
+ AFFILIATED_WITH | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" / "The group" | asserted/alleged
+ AFFILIATED_WITH | "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" / "The group" -> "al Shabaab"
+ AFFILIATED_WITH | "Tariq Mohamed" / "Mohamed" / "Simba" -> "The cell" | asserted/alleged
+ KILLED_IN | "Tariq Mohamed" / "Mohamed" / "Simba" -> SecurityOperation/Killing/Clash
+ TOOK_PART_IN | "police" / "the police" -> SecurityOperation/Killing/Clash
+ WOUNDED_IN | "One officer" -> SecurityOperation/Killing/Clash
+ OCCURRED_AT | SecurityOperation/Killing/Clash -> "Likoni"
+ TARGETED_IN | "Said Omar Bakari" / "Bakari" -> Trial
+ TOOK_PART_IN | "Said Omar Bakari" / "Bakari" -> Attack/Bombing/Killing | alleged
+ KILLED_IN | "two people" -> Attack/Bombing/Killing
+ OCCURRED_AT | Attack/Bombing/Killing -> "Mtwapa"
+ TOOK_PART_IN | "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" / "The group" -> Attack/Killing | claimed
+ KILLED_IN | "two officers" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Kwale"
+ ESCAPED_FROM | "Four inmates" / "all were ordinary criminals" -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa"
+ ARRESTED_IN | "and three were caught" / "three were caught" -> Arrest
+ OCCURRED_AT | PrisonBreak -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa"
? CONVICTED_IN | "Amina Yusuf" / "A fourth defendant" -> Trial
? TOOK_PART_IN | "A Kenyan court" -> Trial
? TOOK_PART_IN | "Agnes Mutiso" / "Magistrate Agnes Mutiso" / "the magistrate" / "Magistrate" -> Trial
? TOOK_PART_IN | "The prosecution" -> Trial
? OCCURRED_AT | Trial -> "Kenya" / "Kenyan"
? TOOK_PART_IN | "Amina Yusuf" / "A fourth defendant" -> Plot/Bombing/Attack/PrisonBreak | negated/denied
? TOOK_PART_IN | "Rashid Ali" / "Another suspect" -> Plot/Bombing/Attack/PrisonBreak | planned/alleged
? TOOK_PART_IN | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> Plot/Bombing/Attack/PrisonBreak | denied/negated
? TARGETED_IN | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> Plot/Bombing/Attack/PrisonBreak | planned/asserted
? TOOK_PART_IN | "The cell" -> Plot/Bombing/Attack/PrisonBreak | planned/alleged/asserted
? OCCURRED_AT | Plot/Bombing/Attack/PrisonBreak -> "MOMBASA" / "Mombasa" | planned/asserted
? OCCURRED_AT | Plot/Bombing/Attack/PrisonBreak -> "Kenya" / "Kenyan" | planned/asserted
? CONVICTED_IN/TARGETED_IN | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> Trial
? AFFILIATED_WITH | "young men" -> "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" / "The group" | asserted/alleged/planned
? AFFILIATED_WITH | "al Shabaab" -> "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" / "The group"
? AFFILIATED_WITH | "Said Omar Bakari" / "Bakari" -> "The cell" | asserted/alleged
? AFFILIATED_WITH | "Juma" / "his half-brother Juma" / "his half-brother" -> "The cell" | asserted/alleged
? AFFILIATED_WITH | "Hamisi Kombo" / "Kombo" / "his client" -> "The cell" | asserted/alleged
? AFFILIATED_WITH | "three men" / "the men" / "her tenants" -> "The cell" | asserted/alleged
? AFFILIATED_WITH | "Rashid Ali" / "Another suspect" -> "The cell" | asserted/alleged
? TOOK_PART_IN/TARGETED_IN | "One officer" -> SecurityOperation/Killing/Clash
? AFFILIATED_WITH | "One officer" -> "police" / "the police"
? AFFILIATED_WITH | "two officers" -> "police" / "the police"
? OCCURRED_AT | SecurityOperation/Killing/Clash -> "Kenya" / "Kenyan"
? RELATED_TO | "Peter Odhiambo" / "Kombo's lawyer" -> "Hamisi Kombo" / "Kombo" / "his client"
? OCCURRED_AT | Attack/Bombing/Killing -> "Kenya" / "Kenyan"
? OCCURRED_AT | Attack/Killing -> "Kenya" / "Kenyan"
? TOOK_PART_IN | "Four inmates" / "all were ordinary criminals" -> PrisonBreak
? ESCAPED_FROM | "and three were caught" / "three were caught" -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa"
? TOOK_PART_IN | "and three were caught" / "three were caught" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "MOMBASA" / "Mombasa"
? TARGETED_IN | "police" / "a police post in Kwale" -> Attack/Killing
? AFFILIATED_WITH | "two officers" -> "police" / "a police post in Kwale"
? TARGETED_IN | "three men" / "the men" / "her tenants" -> Trial
? TARGETED_IN | "Juma" / "his half-brother Juma" / "his half-brother" -> Trial
? TARGETED_IN | "Hamisi Kombo" / "Kombo" / "his client" -> Trial
? RELATED_TO | "Said Omar Bakari" / "Bakari" -> "Juma" / "his half-brother Juma" / "his half-brother"
? TARGETED_IN | "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa" -> Plot/Bombing/Attack/PrisonBreak | planned/asserted
? TARGETED_IN | "Tariq Mohamed" / "Mohamed" / "Simba" -> SecurityOperation/Killing/Clash
? RELATED_TO | "Hamisi Kombo" / "Kombo" / "his client" -> "Peter Odhiambo" / "Kombo's lawyer"
? TARGETED_IN | "two people" -> Attack/Bombing/Killing
? TARGETED_IN | "two officers" -> Attack/Killing
? HELD_IN | "Four inmates" / "all were ordinary criminals" -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa" | asserted/alleged
? HELD_IN | "and three were caught" / "three were caught" -> "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa" | asserted/alleged
? TARGETED_IN | "and three were caught" / "three were caught" -> Arrest
? TARGETED_IN | "Kaloleni Road prison" / "Kaloleni Road" / "the Kaloleni Road prison" / "a prison in Mombasa" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Kenya" / "Kenyan"
- CONVICTED_IN | "Amina Yusuf" / "A fourth defendant" -> * | acquitted
- ESCAPED_FROM | "Mbwana Faraj" / "Faraj" / "jailed preacher" / "a jailed Muslim preacher" / "Sheikh Mbwana Faraj" -> * | the plan to free him failed; he was moved
- CONVICTED_IN/ARRESTED_IN | "Rashid Ali" / "Another suspect" -> * | jumped bail
- ESCAPED_FROM | "Rashid Ali" / "Another suspect" -> * | jumped bail, no break
- CONVICTED_IN | "Said Omar Bakari" / "Bakari" -> Trial | the case collapsed
- TOOK_PART_IN | "Coastal Mujahideen" / "the Coastal Mujahideen" / "a group allied with al Shabaab" -> Plot/Bombing/Attack/PrisonBreak | has never commented; only the preacher recruited for it
- KILLED_IN | "One officer" -> * | wounded
- CONVICTED_IN | "Tariq Mohamed" / "Mohamed" / "Simba" -> * | shot dead before the trial
