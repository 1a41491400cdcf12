<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Carnet {version}</source>
        <translation>Carnet {version}</translation>
    </message>
    <message>
        <source>Where your book lies</source>
        <translation>Où se trouve votre carnet</translation>
    </message>
    <message>
        <source>A freelancer’s order book: what to do now, which promises hold, whom to ask for more time.</source>
        <translation>Le carnet de commandes des indépendants : que faire maintenant, quelles échéances tiennent, à qui demander un délai.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Nothing you write leaves this computer.</source>
        <translation>Logiciel libre sous licence MIT. Rien de ce que vous écrivez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Your book</source>
        <translation>Votre carnet</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New order…</source>
        <translation>Nouvelle commande…</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Saisie rapide</translation>
    </message>
    <message>
        <source>May I take this order?…</source>
        <translation>Accepter cette commande ?…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export the book…</source>
        <translation>Exporter le carnet…</translation>
    </message>
    <message>
        <source>Export a calendar…</source>
        <translation>Exporter un calendrier…</translation>
    </message>
    <message>
        <source>Add sample orders</source>
        <translation>Ajouter des commandes d’exemple</translation>
    </message>
    <message>
        <source>Remove sample orders</source>
        <translation>Retirer les commandes d’exemple</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Words of messages…</source>
        <translation>Mots des messages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Lancer ou arrêter le chronomètre</translation>
    </message>
    <message>
        <source>Log time…</source>
        <translation>Noter du temps…</translation>
    </message>
    <message>
        <source>Pin first</source>
        <translation>Épingler en tête</translation>
    </message>
    <message>
        <source>Keep time for it</source>
        <translation>Lui garder du temps</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Mettre en pause…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Requirements…</source>
        <translation>Critères…</translation>
    </message>
    <message>
        <source>Questions for the client…</source>
        <translation>Questions au client…</translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation>Livrer…</translation>
    </message>
    <message>
        <source>The client accepted</source>
        <translation>Le client a accepté</translation>
    </message>
    <message>
        <source>The client wants changes…</source>
        <translation>Le client demande une modification…</translation>
    </message>
    <message>
        <source>The client needs longer to look…</source>
        <translation>Le client veut plus de temps pour vérifier…</translation>
    </message>
    <message>
        <source>A disagreement…</source>
        <translation>Un désaccord…</translation>
    </message>
    <message>
        <source>The client has written</source>
        <translation>Le client a écrit</translation>
    </message>
    <message>
        <source>Remind of what is missing…</source>
        <translation>Rappeler ce qui manque…</translation>
    </message>
    <message>
        <source>Save the evidence file…</source>
        <translation>Enregistrer le dossier de preuves…</translation>
    </message>
    <message>
        <source>Give back a part of the price…</source>
        <translation>Rembourser une partie du prix…</translation>
    </message>
    <message>
        <source>Cancel the order…</source>
        <translation>Annuler la commande…</translation>
    </message>
    <message>
        <source>What support decided…</source>
        <translation>Ce que le support a décidé…</translation>
    </message>
    <message>
        <source>Don’t work with this client again</source>
        <translation>Ne plus travailler avec ce client</translation>
    </message>
    <message>
        <source>See the way out…</source>
        <translation>Sortir de l’impasse…</translation>
    </message>
    <message>
        <source>Ask for an extension…</source>
        <translation>Demander une prolongation…</translation>
    </message>
    <message>
        <source>Offer an extra revision…</source>
        <translation>Proposer une modification supplémentaire…</translation>
    </message>
    <message>
        <source>Extension: the client accepted</source>
        <translation>Prolongation : le client a accepté</translation>
    </message>
    <message>
        <source>Extension: the client declined</source>
        <translation>Prolongation : le client a refusé</translation>
    </message>
    <message>
        <source>Extension: withdraw it</source>
        <translation>Prolongation : la retirer</translation>
    </message>
    <message>
        <source>Extra: the client accepted</source>
        <translation>Supplément : le client a accepté</translation>
    </message>
    <message>
        <source>Extra: the client declined</source>
        <translation>Supplément : le client a refusé</translation>
    </message>
    <message>
        <source>Extra: withdraw it</source>
        <translation>Supplément : le retirer</translation>
    </message>
    <message>
        <source>Cancellation: agreed</source>
        <translation>Annulation : acceptée</translation>
    </message>
    <message>
        <source>Cancellation: declined</source>
        <translation>Annulation : refusée</translation>
    </message>
    <message>
        <source>Cancellation: withdrawn</source>
        <translation>Annulation : retirée</translation>
    </message>
    <message>
        <source>Plan an absence…</source>
        <translation>Prévoir une absence…</translation>
    </message>
    <message>
        <source>Away for the rest of today</source>
        <translation>Absence jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>Retour maintenant</translation>
    </message>
    <message>
        <source>Close until caught up…</source>
        <translation>Fermer jusqu’à être à jour…</translation>
    </message>
    <message>
        <source>Take new orders again</source>
        <translation>Reprendre des commandes</translation>
    </message>
    <message>
        <source>Limit of open orders…</source>
        <translation>Limite de commandes en cours…</translation>
    </message>
    <message>
        <source>Hours of the day…</source>
        <translation>Horaires du jour…</translation>
    </message>
    <message>
        <source>Weekly hours…</source>
        <translation>Horaires de la semaine…</translation>
    </message>
    <message>
        <source>Print the month…</source>
        <translation>Imprimer le mois…</translation>
    </message>
    <message>
        <source>Other calendars…</source>
        <translation>Autres calendriers…</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Jours fériés…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar by month</source>
        <translation>Calendrier par mois</translation>
    </message>
    <message>
        <source>Calendar by week</source>
        <translation>Calendrier par semaine</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Commands and orders…</source>
        <translation>Actions et commandes…</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>About Carnet</source>
        <translation>À propos de Carnet</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>Plan an absence</source>
        <translation>Prévoir une absence</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It ends by itself. The plan works around it at once.</source>
        <translation>Elle se termine toute seule. Le planning en tient compte aussitôt.</translation>
    </message>
    <message>
        <source>How to go away</source>
        <translation>Comment s’absenter</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Seulement {day}</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Message for clients</source>
        <translation>Message aux clients</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>Retour maintenant</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Journées entières</translation>
    </message>
    <message>
        <source>From an hour to another</source>
        <translation>D’une heure à une autre</translation>
    </message>
    <message>
        <source>Only once</source>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>holiday, trade fair, dentist…</source>
        <translation>vacances, salon, dentiste…</translation>
    </message>
    <message>
        <source>Rest of today</source>
        <translation>Jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Until the</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Note (only you see it)</source>
        <translation>Note (rien que pour vous)</translation>
    </message>
    <message>
        <source>By a rule of its own</source>
        <translation>Selon sa propre règle</translation>
    </message>
    <message>
        <source>Every month on the first {weekday}</source>
        <translation>Chaque mois, le premier {weekday}</translation>
    </message>
    <message>
        <source>Every month on the second {weekday}</source>
        <translation>Chaque mois, le deuxième {weekday}</translation>
    </message>
    <message>
        <source>Every month on the third {weekday}</source>
        <translation>Chaque mois, le troisième {weekday}</translation>
    </message>
    <message>
        <source>Every month on the fourth {weekday}</source>
        <translation>Chaque mois, le quatrième {weekday}</translation>
    </message>
    <message>
        <source>Every month on the fifth {weekday}</source>
        <translation>Chaque mois, le cinquième {weekday}</translation>
    </message>
    <message>
        <source>Every {weekday}</source>
        <translation>Chaque {weekday}</translation>
    </message>
    <message>
        <source>Every other {weekday}</source>
        <translation>Un {weekday} sur deux</translation>
    </message>
    <message>
        <source>Every month on the last {weekday}</source>
        <translation>Chaque mois, le dernier {weekday}</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation>Chaque mois, le {day}</translation>
    </message>
    <message>
        <source>Every year on {date}</source>
        <translation>Chaque année, le {date}</translation>
    </message>
    <message>
        <source>It takes no working time.</source>
        <translation>Elle ne prend pas de temps de travail.</translation>
    </message>
    <message>
        <source>It takes {time} of working time</source>
        <translation>Elle prend {time} de temps de travail</translation>
    </message>
    <message>
        <source>{takes}; every promise you can keep now stays kept.</source>
        <translation>{takes} ; ce qui peut être tenu le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) would not be kept</source>
        <translation>
            <numerusform>%n échéance ne serait pas tenue</numerusform>
            <numerusform>%n échéances ne seraient pas tenues</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, and {breaks}:</source>
        <translation>{takes}, et {breaks} :</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>pour {when}</translation>
    </message>
    <message>
        <source>{due}; an extension is already asked</source>
        <translation>{due} ; une prolongation est déjà demandée</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>votre client</translation>
    </message>
    <message>
        <source>{due}; ask {client} for more time by {when}, silence then counts as a yes</source>
        <translation>{due} ; demandez un délai à {client} avant {when} : son silence vaudra accord</translation>
    </message>
    <message>
        <source>{due}; ask {client} for more time now and wait for a yes</source>
        <translation>{due} ; demandez un délai à {client} maintenant, et attendez son accord</translation>
    </message>
    <message>
        <source>No promise limits how long you stay.</source>
        <translation>Aucune échéance ne limite cette absence.</translation>
    </message>
    <message>
        <source>Nothing breaks if you leave from {leave} on, or stay until {stay} at most.</source>
        <translation>Tout tient si vous ne partez pas avant {leave}, ou si l’absence finit {stay} au plus tard.</translation>
    </message>
    <message>
        <source>Nothing breaks if you leave from {leave} on.</source>
        <translation>Tout tient si vous partez {leave} au plus tôt.</translation>
    </message>
    <message>
        <source>Nothing breaks if you stay until {stay} at most.</source>
        <translation>Tout tient si l’absence finit {stay} au plus tard.</translation>
    </message>
    <message>
        <source>You may stay away until {stay} without breaking any.</source>
        <translation>Vous pouvez vous absenter jusqu’à {stay} sans rien mettre en retard.</translation>
    </message>
</context>
<context>
    <name>AwayMessage</name>
    <message>
        <source>Hello,

{away} {back}What is promised to you stays as agreed; if anything about your order is urgent, please write to me before I leave.

Best regards</source>
        <translation>Bonjour,

{away} {back}Ce qui vous est promis reste comme convenu ; si quelque chose presse pour votre commande, écrivez-moi avant mon départ.

Bien cordialement</translation>
    </message>
    <message>
        <source>I am away on {day}.</source>
        <translation>Je ne serai pas disponible le {day}.</translation>
    </message>
    <message>
        <source>I am away from {first} to {last}.</source>
        <translation>Je ne serai pas disponible du {first} au {last}.</translation>
    </message>
    <message>
        <source>I am away on {day} from {start} to {end}.</source>
        <translation>Je ne serai pas disponible le {day} de {start} à {end}.</translation>
    </message>
    <message>
        <source>I am away from {first} at {start} to {last} at {end}.</source>
        <translation>Je ne serai pas disponible du {first} à {start} au {last} à {end}.</translation>
    </message>
    <message>
        <source>I answer messages again from {day} at {time}.</source>
        <translation>Je répondrai de nouveau aux messages à partir du {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Other calendars</source>
        <translation>Autres calendriers</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Their events are shown in the month; those of a ticked calendar take working time. Calendar files end in .ics; nothing is fetched from anywhere.</source>
        <translation>Leurs événements se voient dans le mois ; ceux d’un calendrier coché prennent du temps de travail. Ces fichiers finissent en .ics ; rien n’est cherché ailleurs.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Calendars; a tick means that its events take working time</source>
        <translation>Calendriers ; une coche veut dire que ses événements prennent du temps de travail</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun encore.</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Lire un fichier…</translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation>Suivre un fichier…</translation>
    </message>
    <message>
        <source>It is read again whenever it changes on this computer.</source>
        <translation>Il est relu dès qu’il change sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choisir un fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>it repeats in a way that is not taken ({detail})</source>
        <translation>il se répète d’une façon qui n’est pas prise ({detail})</translation>
    </message>
    <message>
        <source>it lists {detail} dates one by one</source>
        <translation>il énumère {detail} dates une à une</translation>
    </message>
    <message>
        <source>its date can’t be read ({detail})</source>
        <translation>sa date est illisible ({detail})</translation>
    </message>
    <message>
        <source>its time zone is not known ({detail})</source>
        <translation>son fuseau horaire est inconnu ({detail})</translation>
    </message>
    <message>
        <source>working out its dates takes too long</source>
        <translation>le calcul de ses dates prend trop de temps</translation>
    </message>
    <message>
        <source>it has no date or no name of its own that can be read</source>
        <translation>sa date ou son identifiant est illisible</translation>
    </message>
    <message>
        <source>an event without a title</source>
        <translation>un événement sans titre</translation>
    </message>
    <message>
        <source>{title}: {why}</source>
        <translation>{title} : {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken.</source>
        <translation>
            <numerusform>%n événement pris.</numerusform>
            <numerusform>%n événements pris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) free, cancelled or not in the time that is read.</source>
        <translation>
            <numerusform>%n événement libre, annulé ou hors de la période lue.</numerusform>
            <numerusform>%n événements libres, annulés ou hors de la période lue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) left out:</source>
        <translation>
            <numerusform>%n événement laissé de côté :</numerusform>
            <numerusform>%n événements laissés de côté :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} · follows {file}</source>
        <translation>{count} · suit {file}</translation>
    </message>
    <message>
        <source>Due: {title}</source>
        <translation>Échéance : {title}</translation>
    </message>
    <message>
        <source>Work: {title}</source>
        <translation>Travail : {title}</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>away: {note}</source>
        <translation>absence : {note}</translation>
    </message>
    <message>
        <source>Arrows move the chosen absence with Alt, its end with Alt and Shift, its start with Ctrl and Shift.</source>
        <translation>Les flèches déplacent l’absence choisie avec Alt, sa fin avec Alt et Maj, son début avec Ctrl et Maj.</translation>
    </message>
    <message>
        <source>Month shown</source>
        <translation>Mois affiché</translation>
    </message>
    <message>
        <source>By month or by week</source>
        <translation>Par mois ou par semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>By month (M)</source>
        <translation>Par mois (M)</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>By week, hour by hour (Shift+M)</source>
        <translation>Par semaine, heure par heure (Maj+M)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Plan an absence…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>The week before (Page Up)</source>
        <translation>La semaine précédente (Page préc.)</translation>
    </message>
    <message>
        <source>The week after (Page Down)</source>
        <translation>La semaine suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>Mois précédent (Page haut)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>Mois suivant (Page bas)</translation>
    </message>
    <message>
        <source>Back to today (Ctrl+Home)</source>
        <translation>Revenir à aujourd’hui (Ctrl+Origine)</translation>
    </message>
    <message>
        <source>Back to today (Home)</source>
        <translation>Revenir à aujourd’hui (Début)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Past absences: {number}</source>
        <translation>Absences passées : {number}</translation>
    </message>
    <message>
        <source>Hours of this day… (H)</source>
        <translation>Horaires de ce jour… (H)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Due that day</source>
        <translation>Échéances du jour</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work that day</source>
        <translation>Travail du jour</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Prévoir…</translation>
    </message>
    <message>
        <source>Plan an absence</source>
        <translation>Prévoir une absence</translation>
    </message>
    <message>
        <source>None is planned. Choose days in the calendar and press Enter.</source>
        <translation>Aucune n’est prévue. Choisissez des jours dans le calendrier, puis Entrée.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>You were away often lately. Taking fewer orders at once may serve you better.</source>
        <translation>Vous avez souvent été absent ces derniers temps. Prendre moins de commandes à la fois vous aiderait peut-être.</translation>
    </message>
    <message>
        <source>Limit open orders…</source>
        <translation>Limiter les commandes…</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Edit weekly hours</source>
        <translation>Modifier les horaires de la semaine</translation>
    </message>
    <message>
        <source>Other calendars…</source>
        <translation>Autres calendriers…</translation>
    </message>
    <message>
        <source>Holidays: {country}…</source>
        <translation>Jours fériés : {country}…</translation>
    </message>
    <message>
        <source>Public holidays…</source>
        <translation>Jours fériés…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Drag it, or one of its edges; or press Alt and an arrow.</source>
        <translation>Faites-la glisser, ou l’un de ses bords ; ou appuyez sur Alt et une flèche.</translation>
    </message>
    <message>
        <source>{time} short</source>
        <translation>manque {time}</translation>
    </message>
    <message>
        <source>short</source>
        <comment>of time</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} de libre</translation>
    </message>
    <message>
        <source>{booked} of {left} left</source>
        <translation>{booked} sur {left}</translation>
    </message>
    <message>
        <source>{booked} of {available}</source>
        <translation>{booked} sur {available}</translation>
    </message>
    <message>
        <source>{time} short: more is promised by then than there is time for.</source>
        <translation>Il manque {time} : il y a plus de travail promis d’ici là que de temps.</translation>
    </message>
    <message>
        <source>{booked} booked of the {left} left today</source>
        <translation>{booked} à faire sur {left} encore aujourd’hui</translation>
    </message>
    <message>
        <source>{booked} booked of {available}</source>
        <translation>{booked} à faire sur {available}</translation>
    </message>
    <message>
        <source>{booked} booked of {available} ahead</source>
        <translation>{booked} à faire sur {available} à venir</translation>
    </message>
    <message>
        <source>{available} free</source>
        <translation>{available} de temps libre</translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>{hours} (this day only)</source>
        <translation>{hours} (ce jour seulement)</translation>
    </message>
    <message>
        <source>Day off (this day only)</source>
        <translation>Repos (ce jour seulement)</translation>
    </message>
    <message>
        <source>Public holiday: no work</source>
        <translation>Jour férié : pas de travail</translation>
    </message>
    <message>
        <source>No working hours</source>
        <translation>Pas d’heures de travail</translation>
    </message>
    <message>
        <source>will be kept</source>
        <translation>sera tenue</translation>
    </message>
    <message>
        <source>little time to spare</source>
        <translation>peu de marge</translation>
    </message>
    <message>
        <source>in a conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>can’t be kept</source>
        <translation>intenable</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>{name} (afternoon)</source>
        <translation>{name} (après-midi)</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>Back since {when}</source>
        <translation>De retour depuis {when}</translation>
    </message>
    <message>
        <source>This computer goes by the time of {here} now. Your hours stay in {zone}: see the settings.</source>
        <translation>Cet ordinateur est maintenant à l’heure de {here}. Vos horaires restent à celle de {zone} : voyez les réglages.</translation>
    </message>
</context>
<context>
    <name>Cancel</name>
    <message>
        <source>Better first</source>
        <translation>À tenter d’abord</translation>
    </message>
    <message>
        <source>Why cancelling comes last</source>
        <translation>Pourquoi annuler vient en dernier</translation>
    </message>
    <message>
        <source>It waits for the client: remind them of what is missing.</source>
        <translation>Elle attend le client : rappelez-lui ce qui manque.</translation>
    </message>
    <message>
        <source>Remind the client…</source>
        <translation>Relancer le client…</translation>
    </message>
    <message>
        <source>Cancel “{title}”?</source>
        <translation>Annuler « {title} » ?</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation>Qui y met fin</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>Note the request</source>
        <translation>Noter la demande</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>I ask the client to agree</source>
        <translation>Je demande l’accord du client</translation>
    </message>
    <message>
        <source>The client asks me to agree</source>
        <translation>Le client demande mon accord</translation>
    </message>
    <message>
        <source>We have agreed</source>
        <translation>Nous sommes d’accord</translation>
    </message>
    <message>
        <source>The client has cancelled alone</source>
        <translation>Le client a annulé seul</translation>
    </message>
    <message>
        <source>I cancel alone</source>
        <translation>J’annule sans son accord</translation>
    </message>
    <message>
        <source>As it stands, due {when}: {consequence}.</source>
        <translation>Telle quelle, échéance {when} : {consequence}.</translation>
    </message>
    <message>
        <source>With more time, until {when}: {consequence}.</source>
        <translation>Avec un délai, jusqu’à {when} : {consequence}.</translation>
    </message>
    <message>
        <source>With an extra, {price} for {work} more: can be kept until {when}.</source>
        <translation>Avec un supplément, {price} pour {work} de plus : tenable, échéance {when}.</translation>
    </message>
    <message>
        <source>It doesn’t count against your completion rate: work had not started.</source>
        <translation>Sans effet sur votre taux d’exécution : le travail n’avait pas commencé.</translation>
    </message>
    <message>
        <source>It counts against your completion rate, unless support agrees with you.</source>
        <translation>Elle compte dans votre taux d’exécution, sauf si le support vous donne raison.</translation>
    </message>
    <message numerus="yes">
        <source>It counts against your completion rate, unless {client} orders again within %n day(s).</source>
        <translation>
            <numerusform>Elle compte dans votre taux d’exécution, sauf nouvelle commande sous %n jour ({client}).</numerusform>
            <numerusform>Elle compte dans votre taux d’exécution, sauf nouvelle commande sous %n jours ({client}).</numerusform>
        </translation>
    </message>
    <message>
        <source>It counts against your completion rate.</source>
        <translation>Elle compte dans votre taux d’exécution.</translation>
    </message>
    <message>
        <source>On {rules}, silence decides nothing: the order goes on until both agree.</source>
        <translation>{rules} : le silence ne décide de rien, la commande continue jusqu’à votre accord commun.</translation>
    </message>
    <message>
        <source>Without an answer, the mediators of {rules} take over {when}.</source>
        <translation>Sans réponse, les médiateurs ({rules}) s’en chargent {when}.</translation>
    </message>
    <message>
        <source>Without an answer, the order is cancelled {when}.</source>
        <translation>Sans réponse, la commande est annulée {when}.</translation>
    </message>
    <message>
        <source>The client asked {when}, and waits for your answer.</source>
        <translation>Demandée par le client {when}, qui attend votre réponse.</translation>
    </message>
    <message>
        <source>You asked {when}, and wait for the answer.</source>
        <translation>Demandée par vous {when}, réponse attendue.</translation>
    </message>
</context>
<context>
    <name>CancelWhy</name>
    <message>
        <source>Too much to do</source>
        <translation>Trop à faire</translation>
    </message>
    <message>
        <source>The client does not answer</source>
        <translation>Le client ne répond pas</translation>
    </message>
    <message>
        <source>Not what was agreed</source>
        <translation>Pas ce qui était convenu</translation>
    </message>
    <message>
        <source>The client has changed their mind</source>
        <translation>Le client a changé d’avis</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Commande par erreur</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Fraude</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>The chosen order</source>
        <translation>La commande choisie</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Travail fait</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Choose an order to see all of it.</source>
        <translation>Choisissez une commande pour tout en voir.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s)</source>
        <translation>
            <numerusform>%n ligne plus ancienne</numerusform>
            <numerusform>%n lignes plus anciennes</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>As Carnet came with it</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Asked of the client</source>
        <translation>Demandé au client</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Portfolio piece</source>
        <translation>Réalisation</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>On the marketplace</source>
        <translation>Sur la plateforme</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>modifiée par vous</translation>
    </message>
    <message>
        <source>yours</source>
        <comment>a marketplace</comment>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituelle</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Plateformes</translation>
    </message>
    <message>
        <source>Limit…</source>
        <translation>Limite…</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Nouveau service…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New marketplace…</source>
        <translation>Nouvelle plateforme…</translation>
    </message>
    <message>
        <source>Nobody has bought yet. A client is written down with the first order.</source>
        <translation>Aucun client encore. La première commande inscrit le sien.</translation>
    </message>
    <message>
        <source>Write down what you offer: an order then fills itself in.</source>
        <translation>Notez ce que vous proposez : une commande se remplit alors toute seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} de travail</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asks for %n thing(s)</source>
        <translation>
            <numerusform>%n critère</numerusform>
            <numerusform>%n critères</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused since {day}</source>
        <translation>en pause depuis {day}</translation>
    </message>
    <message>
        <source>A pause does not end by itself: take it up again when you are ready.</source>
        <translation>Une pause ne finit pas toute seule : reprenez le service quand vous voulez.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) more</source>
        <translation>
            <numerusform>%n jour de plus</numerusform>
            <numerusform>%n jours de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>no order</source>
        <translation>aucune commande</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>not again</source>
        <translation>plus jamais</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>not enough data: {seen} of {enough} finished orders</source>
        <translation>trop peu de données : {seen} sur {enough} commandes terminées</translation>
    </message>
    <message numerus="yes">
        <source>{chance}, from %n finished order(s)</source>
        <translation>
            <numerusform>{chance}, d’après %n commande terminée</numerusform>
            <numerusform>{chance}, d’après %n commandes terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>very likely on time</source>
        <translation>très probablement à temps</translation>
    </message>
    <message>
        <source>likely on time</source>
        <translation>probablement à temps</translation>
    </message>
    <message>
        <source>1 in {number} late</source>
        <translation>en retard 1 fois sur {number}</translation>
    </message>
    <message>
        <source>more likely late than on time</source>
        <translation>plutôt en retard qu’à temps</translation>
    </message>
    <message>
        <source>almost surely late</source>
        <translation>presque sûrement en retard</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>usage:</source>
        <translation>utilisation :</translation>
    </message>
    <message>
        <source>what it needs</source>
        <translation>ce qu’il lui faut</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>Not understood: {what}. See “{command} --help”.</source>
        <translation>Pas compris : {what}. Voir « {command} --help ».</translation>
    </message>
    <message>
        <source>An order book: what to do now, and what to promise.</source>
        <translation>Un carnet de commandes : que faire maintenant, et que promettre.</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes possibles</translation>
    </message>
    <message>
        <source>Without one, the window opens.</source>
        <translation>Sans elles, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>dire la version</translation>
    </message>
    <message>
        <source>show what to do today, and whether every promise can be kept</source>
        <translation>dire que faire aujourd’hui, et si toutes les échéances peuvent être tenues</translation>
    </message>
    <message>
        <source>bring in orders (CSV), a whole book (JSON), or busy time (ICS)</source>
        <translation>importer des commandes (CSV), un carnet entier (JSON) ou du temps occupé (ICS)</translation>
    </message>
    <message>
        <source>write the whole book to a file</source>
        <translation>écrire le carnet entier dans un fichier</translation>
    </message>
    <message>
        <source>check the book’s file and everything in it</source>
        <translation>vérifier le fichier du carnet et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>for another program to read</source>
        <translation>sous une forme lisible par un autre programme</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>the file to read</source>
        <translation>le fichier à lire</translation>
    </message>
    <message>
        <source>as things stood on the morning of that day (2022-03-10)</source>
        <translation>dans l’état du matin de ce jour-là (2022-03-10)</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>in its dates the day comes first</source>
        <translation>dans ses dates, le jour vient d’abord</translation>
    </message>
    <message>
        <source>in its dates the month comes first</source>
        <translation>dans ses dates, le mois vient d’abord</translation>
    </message>
    <message>
        <source>which column holds what, such as client=Buyer; may be given several times</source>
        <translation>quelle colonne contient quoi, par exemple client=Acheteur ; peut être répété</translation>
    </message>
    <message>
        <source>FIELD=HEADER</source>
        <translation>CHAMP=EN-TÊTE</translation>
    </message>
    <message>
        <source>the file to write: the book (JSON), or what is planned as a calendar (ICS)</source>
        <translation>le fichier à écrire : le carnet (JSON), ou ce qui est prévu sous forme de calendrier (ICS)</translation>
    </message>
    <message>
        <source>replace the file if it is there</source>
        <translation>remplacer le fichier s’il existe</translation>
    </message>
    <message>
        <source>the book’s file</source>
        <translation>le fichier du carnet</translation>
    </message>
    <message>
        <source>pretend that it is this time where the book is kept (2026-11-23T13:55)</source>
        <translation>faire comme s’il était cette heure-là, dans le fuseau du carnet (2026-11-23T13:55)</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>the language to speak: fr or en</source>
        <translation>la langue à parler : fr ou en</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUE</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>Add --force to replace it.</source>
        <translation>Ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>The book is written to {file}.</source>
        <translation>Le carnet est écrit dans {file}.</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it is as it must be.</source>
        <translation>Le fichier est intact, et tout y est en ordre.</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>Colonnes : {columns}</translation>
    </message>
    <message>
        <source>Not recognised: {columns}</source>
        <translation>Non reconnu : {columns}</translation>
    </message>
    <message>
        <source>Dates: the day comes first.</source>
        <translation>Dates : le jour vient d’abord.</translation>
    </message>
    <message>
        <source>Dates: the month comes first.</source>
        <translation>Dates : le mois vient d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added.</source>
        <translation>
            <numerusform>%n commande ajoutée.</numerusform>
            <numerusform>%n commandes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in the book already.</source>
        <translation>
            <numerusform>%n commande déjà dans le carnet.</numerusform>
            <numerusform>%n commandes déjà dans le carnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) placed after {day} left out.</source>
        <translation>
            <numerusform>%n commande passée après {day} laissée de côté.</numerusform>
            <numerusform>%n commandes passées après {day} laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read, and their lines were left out:</source>
        <translation>
            <numerusform>%n valeur illisible, sa ligne est laissée de côté :</numerusform>
            <numerusform>%n valeurs illisibles, leurs lignes sont laissées de côté :</numerusform>
        </translation>
    </message>
    <message>
        <source>Points to nothing: {what}</source>
        <translation>Renvoie à ce qui n’existe pas : {what}</translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>Le fichier est endommagé : {what}</translation>
    </message>
    <message>
        <source>Add --day-first or --month-first.</source>
        <translation>Ajoutez --day-first (jour d’abord) ou --month-first (mois d’abord).</translation>
    </message>
    <message>
        <source>Add --map FIELD=HEADER. Fields: {fields}</source>
        <translation>Ajoutez --map CHAMP=EN-TÊTE. Champs : {fields}</translation>
    </message>
    <message>
        <source>{argument} can’t be “{value}”, only one of {choices}</source>
        <translation>{argument} ne peut pas être « {value} », seulement l’un de ceux-ci : {choices}</translation>
    </message>
    <message>
        <source>{argument} wants a value behind it</source>
        <translation>{argument} attend une valeur</translation>
    </message>
    <message>
        <source>{argument} and {other} exclude each other</source>
        <translation>{argument} et {other} s’excluent</translation>
    </message>
    <message>
        <source>{argument} takes no value, but has “{value}”</source>
        <translation>{argument} ne prend pas de valeur, mais a « {value} »</translation>
    </message>
    <message>
        <source>missing: {missing}</source>
        <translation>il manque {missing}</translation>
    </message>
    <message>
        <source>too much, or unknown: {strange}</source>
        <translation>en trop, ou inconnu : {strange}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of history</source>
        <translation>
            <numerusform>%n étape d’historique</numerusform>
            <numerusform>%n étapes d’historique</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>as the window speaks</source>
        <translation>comme la fenêtre</translation>
    </message>
    <message>
        <source>Don’t work with them again</source>
        <translation>Ne plus travailler ensemble</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name on the marketplace</source>
        <translation>Nom sur la plateforme</translation>
    </message>
    <message>
        <source>Messages name the hours by their clock.</source>
        <translation>Les messages donnent les heures de chez lui.</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>You are warned when an order of theirs is typed. It has to wait while one is open.</source>
        <translation>Carnet vous avertit quand une de ses commandes est saisie. Impossible tant qu’une commande est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far</source>
        <translation>
            <numerusform>%n commande jusqu’ici</numerusform>
            <numerusform>%n commandes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open now</source>
        <translation>
            <numerusform>dont %n en cours</numerusform>
            <numerusform>dont %n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled by the client</source>
        <translation>
            <numerusform>%n annulée par le client</numerusform>
            <numerusform>%n annulées par le client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with more revisions than bought</source>
        <translation>
            <numerusform>%n avec plus de modifications que vendu</numerusform>
            <numerusform>%n avec plus de modifications que vendu</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose not to work with {client} again.</source>
        <translation>Vous avez choisi de ne plus travailler avec {client}.</translation>
    </message>
    <message>
        <source>Your note: {note}</source>
        <translation>Votre note : {note}</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Votre client</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>votre client</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close until caught up</source>
        <translation>Fermer jusqu’à être à jour</translation>
    </message>
    <message>
        <source>Close to new orders</source>
        <translation>Fermer aux commandes</translation>
    </message>
    <message>
        <source>You go on working; new orders wait until those accepted so far are delivered. It ends by itself, and its end moves as your work advances.</source>
        <translation>Vous continuez à travailler ; les nouvelles commandes attendent que celles déjà prises soient livrées. La fermeture finit toute seule, et sa fin suit votre travail.</translation>
    </message>
    <message>
        <source>Working time to breathe after the last delivery; blank for none.</source>
        <translation>Temps de travail pour souffler après la dernière livraison ; vide pour aucun.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>With these hours the work is never done.</source>
        <translation>Avec ces horaires, le travail n’est jamais fini.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be done: you are caught up.</source>
        <translation>Rien n’attend d’être fait : vous êtes à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to deliver</source>
        <translation>
            <numerusform>%n commande à livrer</numerusform>
            <numerusform>%n commandes à livrer</numerusform>
        </translation>
    </message>
    <message>
        <source>New orders again about {when} ({orders}).</source>
        <translation>Nouvelles commandes vers {when} ({orders}).</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>included</source>
        <translation>compris</translation>
    </message>
    <message>
        <source>ordered on</source>
        <translation>date de commande</translation>
    </message>
    <message>
        <source>promised days</source>
        <translation>jours promis</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>échéance</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>date de fin</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prolongée</translation>
    </message>
    <message>
        <source>extras</source>
        <translation>suppléments</translation>
    </message>
    <message>
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Lines {day} and {month} contradict each other: which one is meant?</source>
        <translation>Les lignes {day} et {month} se contredisent : laquelle a raison ?</translation>
    </message>
    <message>
        <source>The day comes first.</source>
        <translation>Le jour vient d’abord.</translation>
    </message>
    <message>
        <source>The month comes first.</source>
        <translation>Le mois vient d’abord.</translation>
    </message>
    <message>
        <source>Line {line} can’t be read otherwise.</source>
        <translation>La ligne {line} ne se lit pas autrement.</translation>
    </message>
</context>
<context>
    <name>DayHours</name>
    <message>
        <source>Hours on {days}</source>
        <translation>Horaires : {days}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Only then: the weekly hours stay as they are. A holiday is worked this way too.</source>
        <translation>Seulement ce jour-là : les horaires de la semaine ne changent pas. Un jour férié peut aussi se travailler ainsi.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Morning only</source>
        <translation>Matin seulement</translation>
    </message>
    <message>
        <source>Afternoon only</source>
        <translation>Après-midi seulement</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>By the weekly hours: {hours}</source>
        <translation>Selon la semaine : {hours}</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Heures de travail</translation>
    </message>
    <message>
        <source>Back to the weekly hours</source>
        <translation>Revenir à la semaine</translation>
    </message>
</context>
<context>
    <name>Deliver</name>
    <message>
        <source>“{title}” can’t be delivered yet</source>
        <translation>« {title} » ne peut pas encore être livrée</translation>
    </message>
    <message>
        <source>Its clock has not started: it waits for its requirements.</source>
        <translation>Le délai n’est pas lancé : elle attend ses critères.</translation>
    </message>
    <message>
        <source>See its requirements…</source>
        <translation>Voir ses critères…</translation>
    </message>
    <message>
        <source>Deliver “{title}”</source>
        <translation>Livrer « {title} »</translation>
    </message>
    <message>
        <source>I have delivered it</source>
        <translation>C’est livré</translation>
    </message>
    <message>
        <source>logo-final.zip, or a link</source>
        <translation>logo-final.zip, ou un lien</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Met and taken into account</source>
        <translation>Remplis et pris en compte</translation>
    </message>
    <message>
        <source>Only the names are kept; nothing is sent or copied.</source>
        <translation>Seuls les noms sont gardés ; rien n’est envoyé ni copié.</translation>
    </message>
    <message>
        <source>What you hand over</source>
        <translation>Ce que vous remettez</translation>
    </message>
    <message>
        <source>Why nothing empty or unfinished is delivered</source>
        <translation>Pourquoi ne rien livrer de vide ou d’inachevé</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>Not estimated; {time} of work left, as assumed.</source>
        <translation>Sans estimation ; il resterait {time} de travail, par défaut.</translation>
    </message>
    <message>
        <source>By your estimate, {time} of work left.</source>
        <translation>D’après votre estimation, il reste {time} de travail.</translation>
    </message>
</context>
<context>
    <name>DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you typed is back.</source>
        <translation>Votre saisie a été retrouvée.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
</context>
<context>
    <name>Dispute</name>
    <message>
        <source>A disagreement about “{title}”</source>
        <translation>Un désaccord sur « {title} »</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>One step after the other</source>
        <translation>Une étape après l’autre</translation>
    </message>
    <message>
        <source>What it is about, in facts</source>
        <translation>De quoi il s’agit, en faits</translation>
    </message>
    <message>
        <source>Save the evidence file…</source>
        <translation>Enregistrer le dossier de preuves…</translation>
    </message>
    <message>
        <source>With my completion rate</source>
        <translation>Avec mon taux d’exécution</translation>
    </message>
    <message>
        <source>What was agreed, handed in, done and delivered, with its dates.</source>
        <translation>Ce qui a été convenu, fourni, fait et livré, avec les dates.</translation>
    </message>
    <message>
        <source>Save the evidence file</source>
        <translation>Enregistrer le dossier de preuves</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the evidence files in</source>
        <translation>Enregistrer les dossiers de preuves dans</translation>
    </message>
    <message numerus="yes">
        <source>%n evidence file(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n dossier de preuves enregistré dans {folder}.</numerusform>
            <numerusform>%n dossiers de preuves enregistrés dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step} – sent {when}</source>
        <translation>{step} – envoyé {when}</translation>
    </message>
    <message>
        <source>Talk to the client in the chat</source>
        <translation>Parler au client dans la messagerie</translation>
    </message>
    <message>
        <source>Open a dispute on the marketplace</source>
        <translation>Ouvrir un litige sur la plateforme</translation>
    </message>
    <message>
        <source>Ask the marketplace’s support</source>
        <translation>Demander au support de la plateforme</translation>
    </message>
    <message>
        <source>Most disagreements end here. Say what is missing and what you propose.</source>
        <translation>La plupart des désaccords finissent ici. Dites ce qui manque et ce que vous proposez.</translation>
    </message>
    <message>
        <source>List the work that is done; the evidence file has it with its dates.</source>
        <translation>Énumérez le travail fait ; le dossier de preuves le donne avec ses dates.</translation>
    </message>
    <message>
        <source>The last step. Stay with the facts and attach the evidence file.</source>
        <translation>La dernière étape. Tenez-vous-en aux faits et joignez le dossier de preuves.</translation>
    </message>
    <message>
        <source>Last heard from the client {when}.</source>
        <translation>Dernières nouvelles du client : {when}.</translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>{name} n’a pas pu être écrit : {why}</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>No due yet: its clock has not started.</source>
        <translation>Pas encore d’échéance : le délai n’est pas lancé.</translation>
    </message>
    <message>
        <source>Late: it was due {when}, {countdown}.</source>
        <translation>En retard : pour {when}, {countdown}.</translation>
    </message>
    <message>
        <source>It was due {when}, {countdown}.</source>
        <translation>Échéance {when}, {countdown}.</translation>
    </message>
    <message>
        <source>Due {when}, {countdown}.</source>
        <translation>Échéance {when}, {countdown}.</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>Not a working time: write 3 h, 1 h 30 or 90 min.</source>
        <translation>Durée illisible : écrivez 3 h, 1 h 30 ou 90 min.</translation>
    </message>
</context>
<context>
    <name>Effect</name>
    <message>
        <source>kept, {time} to spare</source>
        <translation>{time} de marge</translation>
    </message>
    <message>
        <source>kept, nothing to spare</source>
        <translation>tenue, sans marge</translation>
    </message>
    <message>
        <source>makes {names} late</source>
        <translation>met {names} en retard</translation>
    </message>
    <message>
        <source>can’t be kept, {time} short</source>
        <translation>intenable, il manque {time}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The order</source>
        <translation>La commande</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Ce qui était convenu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Completion rate</source>
        <translation>Taux d’exécution</translation>
    </message>
    <message>
        <source>“{title}”: what was agreed, done and delivered</source>
        <translation>« {title} » : ce qui était convenu, fait et livré</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendue</translation>
    </message>
    <message>
        <source>Delivery clock started</source>
        <translation>Délai lancé</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>Première échéance</translation>
    </message>
    <message>
        <source>Due as agreed last</source>
        <translation>Dernière échéance convenue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>pas fourni</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Fourni</translation>
    </message>
    <message>
        <source>Confirmed as met, on delivery</source>
        <translation>Confirmé rempli, à la livraison</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Première livraison</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>{time} in all</source>
        <translation>{time} en tout</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Time worked</source>
        <translation>Temps de travail</translation>
    </message>
</context>
<context>
    <name>Extension</name>
    <message>
        <source>{consequence} · proposed</source>
        <translation>{consequence} · proposée</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Une autre date</translation>
    </message>
    <message>
        <source>Ask {client} for more time on “{title}”</source>
        <translation>« {title} » : demander un délai à {client}</translation>
    </message>
    <message>
        <source>Withdraw the request on “{title}” and ask {client} again</source>
        <translation>« {title} » : retirer la demande et redemander à {client}</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>Why, in a sentence for the client</source>
        <translation>Pourquoi, en une phrase pour le client</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>No extension for “{title}” now</source>
        <translation>« {title} » : pas de prolongation pour le moment</translation>
    </message>
    <message>
        <source>An extension of “{title}” waits for its answer</source>
        <translation>Une prolongation de « {title} » attend sa réponse</translation>
    </message>
    <message>
        <source>Withdraw it and ask again…</source>
        <translation>La retirer et redemander…</translation>
    </message>
    <message>
        <source>See its requirements…</source>
        <translation>Voir ses critères…</translation>
    </message>
    <message>
        <source>Offer an extra revision…</source>
        <translation>Proposer une modification supplémentaire…</translation>
    </message>
    <message>
        <source>Due {when} now: {consequence}.</source>
        <translation>Échéance actuelle {when} : {consequence}.</translation>
    </message>
    <message>
        <source>Whatever the date, {names} can’t be kept as things stand.</source>
        <translation>Quelle que soit la date, intenable en l’état : {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Asked %n time(s) before on this order: ask for enough this time.</source>
        <translation>
            <numerusform>Déjà demandée %n fois pour cette commande : cette fois, demandez assez.</numerusform>
            <numerusform>Déjà demandée %n fois pour cette commande : cette fois, demandez assez.</numerusform>
        </translation>
    </message>
    <message>
        <source>With your working hours no date can be kept: set your weekly hours first.</source>
        <translation>Avec vos horaires, aucune date ne peut être tenue : réglez d’abord vos horaires de la semaine.</translation>
    </message>
    <message>
        <source>{rules} allows no later date than {latest}, and before that none is safe.</source>
        <translation>{rules} n’admet pas de date après {latest}, et avant cela aucune n’est sûre.</translation>
    </message>
    <message>
        <source>{client} was asked {asked} for a new due: {proposed}.</source>
        <translation>Demande faite à {client} {asked}, nouvelle échéance : {proposed}.</translation>
    </message>
    <message>
        <source>Without an answer it is granted {silence}.</source>
        <translation>Sans réponse, elle est accordée {silence}.</translation>
    </message>
</context>
<context>
    <name>Extra</name>
    <message>
        <source>No extra for “{title}” now</source>
        <translation>« {title} » : pas de supplément pour le moment</translation>
    </message>
    <message>
        <source>See its requirements…</source>
        <translation>Voir ses critères…</translation>
    </message>
    <message>
        <source>Offer an extra for “{title}”</source>
        <translation>Proposer un supplément pour « {title} »</translation>
    </message>
    <message>
        <source>Days count from the original due, {when}.</source>
        <translation>Les jours s’ajoutent à l’échéance d’origine, {when}.</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>C’est envoyé</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>With a new date, asked for in the same message</source>
        <translation>Avec une nouvelle date, demandée dans le même message</translation>
    </message>
    <message>
        <source>Each one gives the client a further revision</source>
        <translation>Chacun donne droit à une modification de plus</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Ce qui est proposé</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price for all</source>
        <translation>Prix du tout</translation>
    </message>
    <message>
        <source>Work for all</source>
        <translation>Travail pour le tout</translation>
    </message>
    <message>
        <source>Days added</source>
        <translation>Jours ajoutés</translation>
    </message>
    <message>
        <source>New due</source>
        <translation>Nouvelle échéance</translation>
    </message>
    <message>
        <source>{name} sells no extra for less than {least} each.</source>
        <translation>{name} ne vend aucun supplément à moins de {least} pièce.</translation>
    </message>
    <message>
        <source>Due {due}: can be kept, {time} to spare.</source>
        <translation>Échéance {due} : peut être tenue, {time} de marge.</translation>
    </message>
    <message>
        <source>Due {due}: can be kept, nothing to spare.</source>
        <translation>Échéance {due} : peut être tenue, sans marge.</translation>
    </message>
    <message>
        <source>Late at birth: days count from the original due, and {due} has passed.</source>
        <translation>En retard dès l’accord : les jours s’ajoutent à l’échéance d’origine, et {due} est passé.</translation>
    </message>
    <message>
        <source>Due {due}: only by making {names} late.</source>
        <translation>Échéance {due} : seulement en mettant {names} en retard.</translation>
    </message>
    <message>
        <source>Due {due}: can’t be kept, {time} short.</source>
        <translation>Échéance {due} : intenable, il manque {time}.</translation>
    </message>
    <message>
        <source>It stays open until it is answered. A yes by {when} leaves just enough time for it.</source>
        <translation>La proposition reste ouverte jusqu’à sa réponse. Un accord avant {when} laisse juste le temps de la tenir.</translation>
    </message>
    <message>
        <source>Less than your hour usually pays, {hourly}: {least} would do.</source>
        <translation>Moins que ce que rapporte d’habitude votre heure, {hourly} : il faudrait {least}.</translation>
    </message>
    <message>
        <source>Pays at least what your hour usually does, {hourly}: from {least} on.</source>
        <translation>Rapporte au moins autant que d’habitude votre heure, {hourly} : dès {least}.</translation>
    </message>
    <message>
        <source>No number of days would do: there are no working hours for it.</source>
        <translation>Aucun nombre de jours ne suffirait : il n’y a pas d’heures de travail pour cela.</translation>
    </message>
    <message>
        <source>None needed: it can be kept.</source>
        <translation>Aucun n’est nécessaire : cela tient.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) at least, to keep it.</source>
        <translation>
            <numerusform>%n jour au moins, pour tenir.</numerusform>
            <numerusform>%n jours au moins, pour tenir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import orders, a whole book or a calendar</source>
        <translation>Importer des commandes, un carnet entier ou un calendrier</translation>
    </message>
    <message>
        <source>Orders, a book or a calendar (*.csv *.tsv *.txt *.json *.ics)</source>
        <translation>Commandes, carnet ou calendrier (*.csv *.tsv *.txt *.json *.ics)</translation>
    </message>
    <message>
        <source>Export the whole book</source>
        <translation>Exporter le carnet entier</translation>
    </message>
    <message>
        <source>A whole book (*.json)</source>
        <translation>Carnet entier (*.json)</translation>
    </message>
    <message>
        <source>Export a calendar</source>
        <translation>Exporter un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>The calendar is written to {file}.</source>
        <translation>Le calendrier est écrit dans {file}.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <translation>
            <numerusform>%n commande ajoutée</numerusform>
            <numerusform>%n commandes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>The book is written to {file}.</source>
        <translation>Le carnet est écrit dans {file}.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>They are days off in the plan; give one hours of its own to work it after all.</source>
        <translation>Le planning les laisse libres ; pour en travailler un, donnez-lui ses propres horaires.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Tout le pays</translation>
    </message>
    <message>
        <source>They are kept up to {year}.</source>
        <translation>Ils sont connus jusqu’en {year}.</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>One or more ranges a day; a night may run over midnight. Time zone: {zone}.</source>
        <translation>Une ou plusieurs plages par jour ; une nuit peut passer minuit. Fuseau horaire : {zone}.</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop this change</source>
        <translation>Supprimer ce changement</translation>
    </message>
    <message>
        <source>From another date on…</source>
        <translation>À partir d’une autre date…</translation>
    </message>
    <message>
        <source>These hours hold</source>
        <translation>Ces horaires valent</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>Not hours of a day: write {example}, or nothing for a day off.</source>
        <translation>Horaires illisibles : écrivez {example}, ou rien pour un jour de repos.</translation>
    </message>
    <message>
        <source>Copy {day} to other days</source>
        <translation>Copier le {day} vers d’autres jours</translation>
    </message>
    <message>
        <source>Copy to {day}</source>
        <translation>Copier au {day}</translation>
    </message>
    <message>
        <source>Copy to Monday–Friday</source>
        <translation>Copier du lundi au vendredi</translation>
    </message>
    <message>
        <source>Copy to every day</source>
        <translation>Copier à tous les jours</translation>
    </message>
    <message>
        <source>Arrows choose, Enter adds, Alt moves, (Ctrl+)Shift stretches, Del removes.</source>
        <translation>Flèches : choisir ; Entrée : ajouter ; Alt : déplacer ; (Ctrl+)Maj : étirer ; Suppr : retirer.</translation>
    </message>
    <message>
        <source>Drag to add, stretch or move hours; Del removes them.</source>
        <translation>Glissez pour ajouter, étirer ou déplacer une plage ; Suppr la retire.</translation>
    </message>
    <message>
        <source>The week’s hours</source>
        <translation>Horaires de la semaine</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Retirer cette plage</translation>
    </message>
    <message>
        <source>Drag over the hours in which you work.</source>
        <translation>Glissez sur les heures où vous travaillez.</translation>
    </message>
    <message>
        <source>Every promise you can keep now stays kept.</source>
        <translation>Ce qui peut être tenu le reste.</translation>
    </message>
    <message numerus="yes">
        <source>With these hours %n promise(s) would not be kept:</source>
        <translation>
            <numerusform>Avec ces horaires, %n échéance ne serait pas tenue :</numerusform>
            <numerusform>Avec ces horaires, %n échéances ne seraient pas tenues :</numerusform>
        </translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>{time} a week</source>
        <translation>{time} par semaine</translation>
    </message>
    <message>
        <source>{day} {start} to {end}</source>
        <translation>{day} de {start} à {end}</translation>
    </message>
    <message>
        <source>{day} {start} to {morning} {end}</source>
        <translation>du {day} {start} au {morning} {end}</translation>
    </message>
    <message>
        <source>{day} {start}, free</source>
        <translation>{day} {start}, libre</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import orders from {file}</source>
        <translation>Importer des commandes de {file}</translation>
    </message>
    <message>
        <source>Add the orders</source>
        <translation>Ajouter les commandes</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Quelle colonne contient quoi</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>The day first: 31/12</source>
        <translation>Jour d’abord : 31/12</translation>
    </message>
    <message>
        <source>The month first: 12/31</source>
        <translation>Mois d’abord : 12/31</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Lines left out, and why</source>
        <translation>Lignes laissées de côté, et pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be added.</source>
        <translation>
            <numerusform>%n commande sera ajoutée.</numerusform>
            <numerusform>%n commandes seront ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here is new.</source>
        <translation>Rien de nouveau ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) are in the book already.</source>
        <translation>
            <numerusform>%n commande est déjà dans le carnet.</numerusform>
            <numerusform>%n commandes sont déjà dans le carnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) can’t be read; their lines are left out:</source>
        <translation>
            <numerusform>%n valeur illisible ; sa ligne est laissée de côté :</numerusform>
            <numerusform>%n valeurs illisibles ; leurs lignes sont laissées de côté :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportBook</name>
    <message>
        <source>Import the book {file}</source>
        <translation>Importer le carnet {file}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>With its settings, weekly hours and history. One undo takes it all back.</source>
        <translation>Avec ses réglages, ses horaires et son historique. Défaire une fois suffit à tout reprendre.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Completion rate</source>
        <translation>Taux d’exécution</translation>
    </message>
    <message>
        <source>What the completion rate counts</source>
        <translation>Ce que compte le taux d’exécution</translation>
    </message>
    <message>
        <source>What counts?</source>
        <translation>Qu’est-ce qui compte ?</translation>
    </message>
    <message>
        <source>Why longer delivery times help</source>
        <translation>Pourquoi des délais plus longs aident</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Why promise other days</source>
        <translation>Pourquoi promettre d’autres délais</translation>
    </message>
    <message>
        <source>Promised and real</source>
        <translation>Promis et réel</translation>
    </message>
    <message>
        <source>Nothing was delivered in the last year.</source>
        <translation>Rien n’a été livré depuis un an.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Estimate → work</source>
        <translation>Estimé → passé</translation>
    </message>
    <message>
        <source>The coming weeks</source>
        <translation>Les semaines à venir</translation>
    </message>
    <message>
        <source>Earned, the marketplace’s share taken off</source>
        <translation>Gagné, part de la plateforme déduite</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>With the first orders you will see here how they went.</source>
        <translation>Avec les premières commandes, vous verrez ici comment elles se sont passées.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message numerus="yes">
        <source>Nothing ended in the last %n day(s).</source>
        <translation>
            <numerusform>Rien ne s’est terminé depuis %n jour.</numerusform>
            <numerusform>Rien ne s’est terminé depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{completed} completed, {counting} cancelled that count, in the last {days} days</source>
        <translation>Terminées : {completed}, annulées qui comptent : {counting}, sur {days} jours</translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) more don’t count.</source>
        <translation>
            <numerusform>%n autre annulation ne compte pas.</numerusform>
            <numerusform>%n autres annulations ne comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more cancellation would make it {rate}.</source>
        <translation>Une annulation de plus le mettrait à {rate}.</translation>
    </message>
    <message>
        <source>Only you see it; it is one factor among several.</source>
        <translation>Il n’est visible que par vous ; c’est un facteur parmi d’autres.</translation>
    </message>
    <message>
        <source>{when}: {title} leaves the window, {rate} then</source>
        <translation>{when} : {title} ne compte plus, soit {rate}</translation>
    </message>
    <message>
        <source>In 60 days: {still} if nothing else ends, {kept} if every open order is completed</source>
        <translation>Dans 60 jours : {still} si rien d’autre ne se termine, {kept} si toutes les commandes en cours aboutissent</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) for being too busy: promise longer delivery times, see below.</source>
        <translation>
            <numerusform>%n annulation par manque de temps : promettez des délais plus longs, voir ci-dessous.</numerusform>
            <numerusform>%n annulations par manque de temps : promettez des délais plus longs, voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was delivered in that time.</source>
        <translation>Rien n’a été livré pendant ce temps.</translation>
    </message>
    <message>
        <source>{kept} of {all} first deliveries kept their due</source>
        <translation>Premières livraisons à temps : {kept} sur {all}</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sans service</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>days, short</comment>
        <translation>{days} j</translation>
    </message>
    <message numerus="yes">
        <source>Promise {days} d: %n late order(s) would have been on time.</source>
        <translation>
            <numerusform>Promettez {days} j : %n commande en retard aurait été à temps.</numerusform>
            <numerusform>Promettez {days} j : %n commandes en retard auraient été à temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>no working hours</source>
        <translation>pas d’heures de travail</translation>
    </message>
    <message>
        <source>{time} free</source>
        <translation>{time} de libre</translation>
    </message>
    <message>
        <source>{planned} of {capacity}</source>
        <translation>{planned} sur {capacity}</translation>
    </message>
    <message>
        <source>{money} free {when}</source>
        <translation>{money} disponibles {when}</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Above it, Carnet says that the queue is full. An order can be taken all the same.</source>
        <translation>Au-delà, Carnet signale que c’est complet. Une commande peut être prise malgré tout.</translation>
    </message>
    <message>
        <source>Limit of open orders</source>
        <translation>Limite de commandes en cours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take what is proposed</source>
        <translation>Prendre ce qui est proposé</translation>
    </message>
    <message>
        <source>All orders together</source>
        <translation>Toutes les commandes ensemble</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>“{name}” is {paused}: you meant to take no order of it.</source>
        <translation>« {name} » est {paused} : vous ne vouliez plus en prendre.</translation>
    </message>
    <message>
        <source>Its newest portfolio piece is of {day}: is it still what you sell?</source>
        <translation>Sa réalisation la plus récente date du {day} : est-ce encore ce que vous vendez ?</translation>
    </message>
    <message>
        <source>In scope, and within your skill? {scope}</source>
        <translation>Dans le cadre, et dans vos cordes ? {scope}</translation>
    </message>
    <message>
        <source>You are away until {when}.</source>
        <translation>Vous êtes absent jusqu’à {when}.</translation>
    </message>
    <message>
        <source>{closed}.</source>
        <translation>{closed}.</translation>
    </message>
    <message numerus="yes">
        <source>Queue full: %n order(s) open, of {most} at most.</source>
        <translation>
            <numerusform>Complet : %n commande en cours, pour {most} au plus.</numerusform>
            <numerusform>Complet : %n commandes en cours, pour {most} au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentence} You can take it all the same.</source>
        <translation>{sentence} Vous pouvez la prendre malgré tout.</translation>
    </message>
    <message>
        <source>Why take no more orders now</source>
        <translation>Pourquoi ne plus prendre de commandes</translation>
    </message>
    <message numerus="yes">
        <source>Not even one can always be delivered within %n day(s) with these hours.</source>
        <translation>
            <numerusform>Avec ces horaires, pas même une seule ne peut toujours être livrée en %n jour.</numerusform>
            <numerusform>Avec ces horaires, pas même une seule ne peut toujours être livrée en %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {most}: then a delivery within %n day(s) can always be kept.</source>
        <translation>
            <numerusform>{most} au plus : une livraison en %n jour peut alors toujours être tenue.</numerusform>
            <numerusform>{most} au plus : une livraison en %n jours peut alors toujours être tenue.</numerusform>
        </translation>
    </message>
    <message>
        <source>With services in the catalogue, Carnet proposes a number here.</source>
        <translation>Avec des services au catalogue, Carnet propose un nombre ici.</translation>
    </message>
    <message>
        <source>With these hours not every delivery time that you offer can always be kept.</source>
        <translation>Avec ces horaires, les délais que vous proposez ne peuvent pas tous être toujours tenus.</translation>
    </message>
    <message>
        <source>At most {most}: then every delivery time that you offer can always be kept.</source>
        <translation>{most} au plus : chaque délai que vous proposez peut alors toujours être tenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open</source>
        <translation>
            <numerusform>%n commande en cours</numerusform>
            <numerusform>%n commandes en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}, no limit</source>
        <translation>{open}, sans limite</translation>
    </message>
    <message>
        <source>{open}, of {most} at most</source>
        <translation>{open}, pour {most} au plus</translation>
    </message>
    <message>
        <source>{standing}: queue full</source>
        <translation>{standing} : complet</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>names with values</source>
        <translation>des noms avec leurs valeurs</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A paragraph of which a variable has nothing to say is left out.</source>
        <translation>Un paragraphe dont une variable n’a rien à dire est omis.</translation>
    </message>
    <message>
        <source>Words of messages</source>
        <translation>Mots des messages</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>As Carnet came with it</source>
        <translation>Comme Carnet l’a fourni</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Ce que cela donne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>How it reads about “{title}”</source>
        <translation>Ce que cela donne pour « {title} »</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>{message}, in your words</source>
        <translation>{message}, avec vos mots</translation>
    </message>
    <message>
        <source>Insert {variable}: {what}</source>
        <translation>Insérer {variable} : {what}</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Line {line}</source>
        <translation>Ligne {line}</translation>
    </message>
    <message>
        <source>{line}, {field}</source>
        <translation>{line}, {field}</translation>
    </message>
    <message>
        <source>{place}: {text}</source>
        <translation>{place} : {text}</translation>
    </message>
    <message>
        <source>the quotes don’t match.</source>
        <translation>les guillemets ne vont pas par deux.</translation>
    </message>
    <message>
        <source>more cells than there are columns.</source>
        <translation>plus de cellules que de colonnes.</translation>
    </message>
    <message>
        <source>“{value}” stands on an earlier line already.</source>
        <translation>« {value} » figure déjà sur une ligne précédente.</translation>
    </message>
    <message>
        <source>nothing is there.</source>
        <translation>il n’y a rien.</translation>
    </message>
    <message>
        <source>“{value}” is no number of days.</source>
        <translation>« {value} » n’est pas un nombre de jours.</translation>
    </message>
    <message>
        <source>“{value}” is no number.</source>
        <translation>« {value} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{value}” are no stars from 0 to 5.</source>
        <translation>« {value} » n’est pas un nombre d’étoiles de 0 à 5.</translation>
    </message>
    <message>
        <source>“{value}” is no state of an order.</source>
        <translation>« {value} » n’est pas l’état d’une commande.</translation>
    </message>
    <message>
        <source>“{value}” is no date.</source>
        <translation>« {value} » n’est pas une date.</translation>
    </message>
    <message>
        <source>“{value}”: the file writes the day first here and the month first there.</source>
        <translation>« {value} » : le fichier écrit tantôt le jour d’abord, tantôt le mois.</translation>
    </message>
    <message>
        <source>“{value}” is no date in the order of the others.</source>
        <translation>« {value} » n’est pas une date dans l’ordre des autres.</translation>
    </message>
    <message>
        <source>“{value}” lies before the order was placed.</source>
        <translation>« {value} » vient avant la date de commande.</translation>
    </message>
    <message>
        <source>“{value}” is no currency.</source>
        <translation>« {value} » n’est pas une devise.</translation>
    </message>
    <message>
        <source>“{value}” is no amount.</source>
        <translation>« {value} » n’est pas un montant.</translation>
    </message>
    <message>
        <source>“{value}” is longer than 200 characters.</source>
        <translation>« {value} » dépasse 200 caractères.</translation>
    </message>
    <message>
        <source>“{value}” is a price that can’t be meant.</source>
        <translation>« {value} » n’est pas un prix plausible.</translation>
    </message>
</context>
<context>
    <name>LogTime</name>
    <message>
        <source>Log time on “{title}”</source>
        <translation>Noter du temps sur « {title} »</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Minutes, or 1 h 30; it ends now.</source>
        <translation>En minutes, ou 1 h 30 ; le travail vient de finir.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Une nouvelle</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Nothing is left then: deliver it.</source>
        <translation>Il ne reste alors rien à faire : livrez-la.</translation>
    </message>
    <message>
        <source>Nothing is left then; it took {time} more than estimated.</source>
        <translation>Il ne reste alors rien à faire ; {time} de plus que prévu.</translation>
    </message>
    <message>
        <source>{time} left then.</source>
        <translation>Il reste alors {time}.</translation>
    </message>
    <message>
        <source>The timer is running on it: its {time} are counted without your help.</source>
        <translation>Le chronomètre tourne : ses {time} seront comptées de toute façon.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Book</source>
        <translation>Carne&amp;t</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>O&amp;ffer</source>
        <translation>&amp;Proposition</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Te&amp;mps</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Extra revision</source>
        <translation>Modification supplémentaire</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello {name},</source>
        <translation>Bonjour {name},</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>{time} ({place} time)</source>
        <translation>{time} (heure locale, {place})</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDraft</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Message to the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Message in French</source>
        <translation>Message en français</translation>
    </message>
    <message>
        <source>Message in English</source>
        <translation>Message en anglais</translation>
    </message>
</context>
<context>
    <name>MessageName</name>
    <message>
        <source>asking for an extension</source>
        <translation>demande de prolongation</translation>
    </message>
    <message>
        <source>offering an extra</source>
        <translation>proposition d’un supplément</translation>
    </message>
    <message>
        <source>offering an extra with a new date</source>
        <translation>proposer un supplément avec une nouvelle date</translation>
    </message>
    <message>
        <source>delivering</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>reminder of what is missing</source>
        <translation>rappel de ce qui manque</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>a talk about a disagreement</source>
        <translation>discussion d’un désaccord</translation>
    </message>
    <message>
        <source>opening a dispute</source>
        <translation>ouverture d’un litige</translation>
    </message>
    <message>
        <source>asking support</source>
        <translation>appel au support</translation>
    </message>
    <message>
        <source>asking to cancel</source>
        <translation>demande d’annulation</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong inside Carnet</source>
        <translation>Une erreur s’est produite dans Carnet</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What you did last was kept either wholly or not at all, and your book is safe. This report helps to mend it; it is sent to nobody.</source>
        <translation>Votre dernière action est gardée en entier, ou pas du tout, et votre carnet est sauf. Ce rapport aide à réparer ; il n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>start by {when}</source>
        <translation>commencer avant {when}</translation>
    </message>
    <message>
        <source>start now, by {when} at the latest</source>
        <translation>commencer maintenant, au plus tard {when}</translation>
    </message>
    <message>
        <source>ask by {when}</source>
        <translation>demander avant {when}</translation>
    </message>
    <message>
        <source>silence grants it {when}</source>
        <translation>accordée par silence {when}</translation>
    </message>
    <message>
        <source>asking is risky after {when}</source>
        <translation>demande risquée dès {when}</translation>
    </message>
    <message>
        <source>late after {when}</source>
        <translation>en retard dès {when}</translation>
    </message>
    <message>
        <source>client may cancel alone {when}</source>
        <translation>annulable par le client {when}</translation>
    </message>
    <message>
        <source>{client} asks to cancel: nothing happens until you answer.</source>
        <translation>{client} demande l’annulation : rien ne se passe sans votre réponse.</translation>
    </message>
    <message>
        <source>You asked to cancel: nothing happens until {client} answers.</source>
        <translation>Vous avez demandé l’annulation : rien ne se passe tant que {client} n’a pas répondu.</translation>
    </message>
    <message>
        <source>The request to cancel was not answered in time: in dispute since {when}.</source>
        <translation>La demande d’annulation est restée sans réponse : litige depuis {when}.</translation>
    </message>
    <message>
        <source>{client} asks to cancel: answer by {when}, or a dispute opens.</source>
        <translation>{client} demande l’annulation : répondez avant {when}, sinon un litige s’ouvre.</translation>
    </message>
    <message>
        <source>{client} asks to cancel: answer by {when}, or the order is cancelled.</source>
        <translation>{client} demande l’annulation : répondez avant {when}, sinon la commande est annulée.</translation>
    </message>
    <message>
        <source>You asked to cancel: if {client} has not answered by {when}, a dispute opens.</source>
        <translation>Vous avez demandé l’annulation : si {client} n’a pas répondu avant {when}, un litige s’ouvre.</translation>
    </message>
    <message>
        <source>You asked to cancel: if {client} has not answered by {when}, the order is cancelled.</source>
        <translation>Vous avez demandé l’annulation : si {client} n’a pas répondu avant {when}, la commande est annulée.</translation>
    </message>
    <message>
        <source>Everything you need is in: start the clock, the time to deliver runs from then.</source>
        <translation>Tout ce qu’il vous faut est là : lancez le délai, il court à partir de ce moment.</translation>
    </message>
    <message>
        <source>The time to deliver runs once everything you need is in: remind {client} of what is missing.</source>
        <translation>Le délai court dès que tout ce qu’il vous faut est là : relancez {client} pour ce qui manque.</translation>
    </message>
    <message>
        <source>Without it the order is cancelled {when}.</source>
        <translation>Sans cela, la commande est annulée {when}.</translation>
    </message>
    <message>
        <source>You asked for {due}: what was promised stands until {client} says yes.</source>
        <translation>Vous avez demandé {due} : ce qui est promis tient tant que {client} n’a pas dit oui.</translation>
    </message>
    <message>
        <source>{client} may answer until {when}: silence then counts as a yes to {due}.</source>
        <translation>{client} peut répondre jusqu’à {when} : son silence vaudra alors accord pour {due}.</translation>
    </message>
    <message>
        <source>Paused: work rests, the deadline does not.</source>
        <translation>En pause : le travail s’arrête, l’échéance court toujours.</translation>
    </message>
    <message>
        <source>It is late: deliver it, or agree on another date with {client}.</source>
        <translation>La commande est en retard : livrez-la, ou convenez d’une autre date avec {client}.</translation>
    </message>
    <message>
        <source>It is very late: {client} may cancel alone at any time. Deliver it, or agree on another date.</source>
        <translation>La commande est très en retard : {client} peut annuler sans votre accord à tout moment. Livrez-la, ou convenez d’une autre date.</translation>
    </message>
    <message>
        <source>Start by {when}: it is then done in time if the estimates are right.</source>
        <translation>Commencez avant {when} : la commande sera alors prête à temps si les estimations sont justes.</translation>
    </message>
    <message>
        <source>Start by {when}: it is then done in time in four cases of five.</source>
        <translation>Commencez avant {when} : la commande sera alors prête à temps dans quatre cas sur cinq.</translation>
    </message>
    <message>
        <source>Start now: begun after {when}, this promise or another breaks even if the estimates are right.</source>
        <translation>Commencez maintenant : passé {when}, cette promesse ou une autre sera rompue, même si les estimations sont justes.</translation>
    </message>
    <message>
        <source>{ask} by {when}: silence then counts as a yes before your deadline.</source>
        <translation>{ask} avant {when} : son silence vaudra accord avant votre échéance.</translation>
    </message>
    <message>
        <source>{ask} by {when}: asked later, {client} may cancel alone before silence counts as a yes.</source>
        <translation>{ask} avant {when} : plus tard, {client} pourrait annuler sans votre accord avant que son silence vaille accord.</translation>
    </message>
    <message>
        <source>It is late: deliver it by {when}, from then on {client} may cancel alone.</source>
        <translation>La commande est en retard : livrez-la avant {when}, {client} peut ensuite annuler sans votre accord.</translation>
    </message>
    <message>
        <source>Deliver by {when}: after that it is late.</source>
        <translation>Livrez avant {when} : ensuite la commande est en retard.</translation>
    </message>
    <message>
        <source>Deliver by {when}: after that it is late, and {client} may cancel alone.</source>
        <translation>Livrez avant {when} : ensuite la commande est en retard, et {client} peut annuler sans votre accord.</translation>
    </message>
    <message>
        <source>Deliver by {when}: after that it is late, and from {then} on {client} may cancel alone.</source>
        <translation>Livrez avant {when} : ensuite la commande est en retard, et {client} peut annuler sans votre accord dès {then}.</translation>
    </message>
    <message>
        <source>If you need more time, ask the client</source>
        <translation>S’il vous faut plus de temps, demandez-en au client</translation>
    </message>
    <message>
        <source>Ask the client for more time</source>
        <translation>Demandez un délai au client</translation>
    </message>
    <message>
        <source>Ask {client} for more time</source>
        <translation>Demandez un délai à {client}</translation>
    </message>
    <message>
        <source>If you need more time, ask {client}</source>
        <translation>S’il vous faut plus de temps, demandez-en à {client}</translation>
    </message>
</context>
<context>
    <name>MoneyEdit</name>
    <message>
        <source>Not an amount: write 120, 49.90 or 120 EUR.</source>
        <translation>Montant illisible : écrivez 120, 49,90 ou 120 EUR.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>waiting for an answer</source>
        <translation>en attente d’une réponse</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>granted by silence</source>
        <translation>accordée par silence</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>The chosen offer</source>
        <translation>La proposition choisie</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>« {text} »</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>List of offers</source>
        <translation>Liste des propositions</translation>
    </message>
    <message>
        <source>No offer yet. On any order, E asks for an extension and R offers an extra revision.</source>
        <translation>Aucune proposition. Sur une commande, E demande une prolongation et R propose une modification supplémentaire.</translation>
    </message>
    <message>
        <source>Go to the orders</source>
        <translation>Aller aux commandes</translation>
    </message>
    <message>
        <source>No offer waits for an answer.</source>
        <translation>Aucune proposition n’attend de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) wait for an answer.</source>
        <translation>
            <numerusform>%n proposition attend une réponse.</numerusform>
            <numerusform>%n propositions attendent une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays open until answered</source>
        <translation>Reste ouverte jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Silence decides next on {title}: {when}, {countdown}.</source>
        <translation>Le silence décidera d’abord pour {title} : {when}, {countdown}.</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>prolongation</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>extra revision</source>
        <translation>modification supplémentaire</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>supplément</translation>
    </message>
    <message>
        <source>The client asks to cancel</source>
        <translation>Le client demande l’annulation</translation>
    </message>
    <message>
        <source>You ask to cancel</source>
        <translation>Vous demandez l’annulation</translation>
    </message>
    <message>
        <source>Due {proposed}</source>
        <translation>Échéance {proposed}</translation>
    </message>
    <message>
        <source>Due {proposed} instead of {due}</source>
        <translation>Échéance {proposed} au lieu de {due}</translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) later</source>
        <translation>
            <numerusform>échéance %n jour plus tard</numerusform>
            <numerusform>échéance %n jours plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is due before that: {when}</source>
        <translation>L’échéance vient avant : {when}</translation>
    </message>
    <message>
        <source>Late meanwhile: the order was due {when}</source>
        <translation>Déjà en retard : échéance {when}</translation>
    </message>
    <message>
        <source>The client may cancel alone before that, from {when}</source>
        <translation>Le client pourra annuler seul avant cela, {when}</translation>
    </message>
    <message>
        <source>The client may cancel alone already, since {when}</source>
        <translation>Le client peut déjà annuler seul, depuis {when}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>offered {when}</source>
        <translation>proposée {when}</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>demandée {when}</translation>
    </message>
    <message>
        <source>cancelled by silence</source>
        <translation>annulée par silence</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>The order was cancelled first</source>
        <translation>La commande a été annulée avant</translation>
    </message>
    <message>
        <source>The order was completed first</source>
        <translation>La commande a été terminée avant</translation>
    </message>
    <message>
        <source>I agree to cancel</source>
        <translation>J’accepte d’annuler</translation>
    </message>
    <message>
        <source>I did decline</source>
        <translation>J’avais bien refusé</translation>
    </message>
    <message>
        <source>I decline</source>
        <translation>Je refuse</translation>
    </message>
    <message>
        <source>The client withdrew it</source>
        <translation>Le client l’a retirée</translation>
    </message>
    <message>
        <source>The client did accept</source>
        <translation>Le client a bien accepté</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>The client did decline</source>
        <translation>Le client a bien refusé</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Silence grants it {when}, {countdown}</source>
        <translation>Accordée par silence {when}, {countdown}</translation>
    </message>
    <message>
        <source>Silence cancels the order {when}, {countdown}</source>
        <translation>Sans réponse, la commande est annulée {when}, {countdown}</translation>
    </message>
    <message>
        <source>Silence opens a dispute {when}, {countdown}</source>
        <translation>Sans réponse, un litige s’ouvre {when}, {countdown}</translation>
    </message>
    <message>
        <source>Not answered in time: in dispute since {when}</source>
        <translation>Sans réponse à temps : en litige depuis {when}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>until answered</source>
        <translation>jusqu’à la réponse</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>en litige</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>sans réponse à temps</translation>
    </message>
    <message>
        <source>silence grants it</source>
        <translation>accordée par silence</translation>
    </message>
    <message>
        <source>silence cancels</source>
        <translation>annulée par silence</translation>
    </message>
    <message>
        <source>silence opens a dispute</source>
        <translation>litige par silence</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Take the order</source>
        <translation>Prendre la commande</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Left blank, {time} are assumed.</source>
        <translation>Si rien n’est dit, {time} par défaut.</translation>
    </message>
    <message>
        <source>{ended}. It can be read, not changed.</source>
        <translation>{ended}. Elle se lit, mais ne se modifie plus.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>The client has handed everything in</source>
        <translation>Le client a tout fourni</translation>
    </message>
    <message>
        <source>Keep time for it while it waits</source>
        <translation>Lui garder du temps en attendant</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work left</source>
        <translation>Travail restant</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Counted from the moment when everything is in.</source>
        <translation>Compté à partir du moment où tout est reçu.</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Délai de livraison</translation>
    </message>
    <message>
        <source>Asked of the client, one a line</source>
        <translation>Demandé au client, une ligne par critère</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendue sur</translation>
    </message>
    <message>
        <source>Revisions included</source>
        <translation>Modifications comprises</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Notes, for you alone</source>
        <translation>Notes, rien que pour vous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Temps passé</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>tab</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tab</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>tab</comment>
        <translation>Livrées</translation>
    </message>
    <message>
        <source>In revision</source>
        <comment>tab</comment>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>tab</comment>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>tab</comment>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>All</source>
        <comment>tab</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>No order yet. A title and a date are enough to add the first one.</source>
        <translation>Aucune commande encore. Un titre et une date suffisent pour ajouter la première.</translation>
    </message>
    <message>
        <source>No order is open. Add the next one when it comes.</source>
        <translation>Aucune commande en cours. Ajoutez la prochaine quand elle viendra.</translation>
    </message>
    <message>
        <source>No order waits for what its client must hand in.</source>
        <translation>Aucune commande n’attend ses critères.</translation>
    </message>
    <message>
        <source>No delivery waits for its client’s answer.</source>
        <translation>Aucune livraison n’attend la réponse de son client.</translation>
    </message>
    <message>
        <source>No client asked for changes.</source>
        <translation>Aucun client n’a demandé de modification.</translation>
    </message>
    <message>
        <source>No order is completed yet.</source>
        <translation>Aucune commande terminée encore.</translation>
    </message>
    <message>
        <source>No order was cancelled.</source>
        <translation>Aucune commande annulée.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search in every text</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Quelles commandes</translation>
    </message>
    <message>
        <source>Table of orders</source>
        <translation>Tableau des commandes</translation>
    </message>
    <message>
        <source>Sort (S)</source>
        <translation>Trier (S)</translation>
    </message>
    <message>
        <source>Sorted by {column}</source>
        <translation>Tri : {column}</translation>
    </message>
    <message>
        <source>Nothing here matches what you typed.</source>
        <translation>Rien ici ne correspond à votre recherche.</translation>
    </message>
    <message>
        <source>Search all orders</source>
        <translation>Chercher dans toutes les commandes</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of work left</source>
        <translation>encore {time} de travail</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>No open order.</source>
        <translation>Aucune commande en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s)</source>
        <translation>
            <numerusform>%n commande en cours</numerusform>
            <numerusform>%n commandes en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>dont %n en retard</numerusform>
            <numerusform>dont %n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be kept</source>
        <translation>
            <numerusform>%n intenable</numerusform>
            <numerusform>%n intenables</numerusform>
        </translation>
    </message>
    <message>
        <source>Very late</source>
        <translation>Très en retard</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>In revision</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>{received} of {all} in</source>
        <translation>reçus : {received} sur {all}</translation>
    </message>
    <message>
        <source>all in: start the clock</source>
        <translation>tout est reçu : lancez le délai</translation>
    </message>
    <message>
        <source>no news for {span}: remind</source>
        <translation>sans nouvelles depuis {span} : à relancer</translation>
    </message>
    <message>
        <source>no news for {span}: cancel by agreement</source>
        <translation>sans nouvelles depuis {span} : annuler d’un commun accord</translation>
    </message>
    <message>
        <source>no news for {span}: cancel</source>
        <translation>sans nouvelles depuis {span} : annuler</translation>
    </message>
    <message>
        <source>the client may cancel alone</source>
        <translation>le client peut annuler seul</translation>
    </message>
    <message>
        <source>cancellable from {when}</source>
        <translation>annulable {when}</translation>
    </message>
    <message>
        <source>silence accepts {when}</source>
        <translation>acceptée par silence {when}</translation>
    </message>
    <message>
        <source>by silence on {when}</source>
        <translation>par silence {when}</translation>
    </message>
    <message>
        <source>due granted by silence</source>
        <translation>échéance accordée par silence</translation>
    </message>
    <message>
        <source>the timer runs</source>
        <translation>le chronomètre tourne</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>prolongation demandée</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>clock not started</source>
        <translation>délai pas lancé</translation>
    </message>
    <message>
        <source>Due {when}</source>
        <translation>Échéance {when}</translation>
    </message>
    <message>
        <source>No due yet</source>
        <translation>Pas encore d’échéance</translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) after the clock starts</source>
        <translation>
            <numerusform>Échéance %n jour après le lancement du délai</numerusform>
            <numerusform>Échéance %n jours après le lancement du délai</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered {when}</source>
        <translation>Livrée {when}</translation>
    </message>
    <message>
        <source>Cancelled {when}</source>
        <translation>Annulée {when}</translation>
    </message>
    <message>
        <source>Completed by silence {when}</source>
        <translation>Terminée par silence {when}</translation>
    </message>
    <message>
        <source>Completed {when}</source>
        <translation>Terminée {when}</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>On time?</source>
        <translation>À temps ?</translation>
    </message>
    <message>
        <source>If it comes in</source>
        <translation>Si cela arrive</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendue sur</translation>
    </message>
    <message>
        <source>{left} of {total}</source>
        <comment>working time</comment>
        <translation>{left} / {total}</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>{left} assumed, not estimated</source>
        <translation>{left} par défaut, sans estimation</translation>
    </message>
    <message>
        <source>{left} to do</source>
        <translation>{left} à faire</translation>
    </message>
    <message>
        <source>{left} left of {total} assumed</source>
        <translation>{left} à faire sur {total} par défaut</translation>
    </message>
    <message>
        <source>{left} left of {total}</source>
        <translation>{left} à faire sur {total}</translation>
    </message>
    <message>
        <source>{time} worked</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>effectué</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) more than sold</source>
        <translation>
            <numerusform>%n modification de plus que vendu</numerusform>
            <numerusform>%n modifications de plus que vendu</numerusform>
        </translation>
    </message>
    <message>
        <source>no revision included</source>
        <translation>aucune modification comprise</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) left of {all}</source>
        <translation>
            <numerusform>encore %n sur {all}</numerusform>
            <numerusform>encore %n sur {all}</numerusform>
        </translation>
    </message>
    <message>
        <source>Requirements · {received} of {all} in</source>
        <translation>Critères · reçus : {received} sur {all}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and orders</source>
        <translation>Actions et commandes</translation>
    </message>
    <message>
        <source>What to do, or which order</source>
        <translation>Une action, ou une commande</translation>
    </message>
    <message>
        <source>Find a command or an order</source>
        <translation>Chercher une action ou une commande</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Pause “{title}”</source>
        <translation>Mettre « {title} » en pause</translation>
    </message>
    <message>
        <source>Nothing is planned for it meanwhile. Its due goes on running.</source>
        <translation>Rien n’est prévu pour elle pendant ce temps. Son échéance continue de courir.</translation>
    </message>
    <message>
        <source>Pause it</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>It goes on by itself at a date</source>
        <translation>Elle reprend d’elle-même à une date</translation>
    </message>
    <message>
        <source>When it goes on</source>
        <translation>Date de reprise</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused until {when}</source>
        <translation>en pause jusqu’à {when}</translation>
    </message>
    <message>
        <source>Makes {names} late.</source>
        <translation>Met en retard : {names}.</translation>
    </message>
    <message>
        <source>Breaks no promise.</source>
        <translation>Aucune promesse n’en souffre.</translation>
    </message>
    <message>
        <source>It stands in no plan until you take it up again.</source>
        <translation>Elle n’est dans aucun plan tant que vous ne la reprenez pas.</translation>
    </message>
    <message>
        <source>It stands in no plan until you take it up again, and is due {when}.</source>
        <translation>Elle n’est dans aucun plan tant que vous ne la reprenez pas ; échéance : {when}.</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Pinned first, {pinned} makes {late} late.</source>
        <translation>{pinned} en tête de file : retard pour {late}.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned first, {pinned} delays %n order(s) by {time} in all; none becomes late.</source>
        <translation>
            <numerusform>{pinned} en tête de file : %n commande repoussée de {time}, sans retard.</numerusform>
            <numerusform>{pinned} en tête de file : %n commandes repoussées de {time} en tout, sans retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>{pinned} is pinned first, and costs the others nothing.</source>
        <translation>{pinned} en tête de file : rien n’en souffre.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Availability: {text}</source>
        <translation>Disponibilité : {text}</translation>
    </message>
    <message>
        <source>Return now</source>
        <translation>Retour maintenant</translation>
    </message>
    <message>
        <source>Away for the rest of today</source>
        <translation>Absence jusqu’à ce soir</translation>
    </message>
    <message>
        <source>Plan an absence…</source>
        <translation>Prévoir une absence…</translation>
    </message>
    <message>
        <source>Take new orders again</source>
        <translation>Reprendre des commandes</translation>
    </message>
    <message>
        <source>Close until caught up…</source>
        <translation>Fermer jusqu’à être à jour…</translation>
    </message>
    <message>
        <source>Hours of the day…</source>
        <translation>Horaires du jour…</translation>
    </message>
    <message>
        <source>Weekly hours…</source>
        <translation>Horaires de la semaine…</translation>
    </message>
    <message>
        <source>Closed until caught up</source>
        <translation>Fermé jusqu’à être à jour</translation>
    </message>
    <message>
        <source>Available · {time} left today</source>
        <translation>Disponible · encore {time}</translation>
    </message>
    <message>
        <source>Away until {when}: {note}</source>
        <translation>Absence jusqu’à {when} : {note}</translation>
    </message>
    <message>
        <source>Away until {when}</source>
        <translation>Absence jusqu’à {when}</translation>
    </message>
    <message>
        <source>Closed: no working hours</source>
        <translation>Fermé : aucune heure de travail</translation>
    </message>
    <message>
        <source>Closed for today, back {when}</source>
        <translation>Journée finie, reprise {when}</translation>
    </message>
    <message>
        <source>Closed today, back {when}</source>
        <translation>Fermé aujourd’hui, reprise {when}</translation>
    </message>
    <message>
        <source>Closed until caught up (about {day})</source>
        <translation>Fermé, à jour vers {day}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The size agreed on is not the one on the last sketch.</source>
        <translation>Le format convenu n’est pas celui de la dernière esquisse.</translation>
    </message>
    <message>
        <source>final-version.zip</source>
        <translation>version-finale.zip</translation>
    </message>
    <message>
        <source>In which format do you need it?</source>
        <translation>Dans quel format vous le faut-il ?</translation>
    </message>
</context>
<context>
    <name>Promise</name>
    <message>
        <source>Every promise can still be kept.</source>
        <translation>Chaque échéance peut encore être tenue.</translation>
    </message>
    <message>
        <source>It can be kept. The promises that can’t be are the same without it.</source>
        <translation>Elle peut être tenue. Les échéances intenables le sont aussi sans elle.</translation>
    </message>
    <message>
        <source>That moment has passed: the order would be late at once.</source>
        <translation>Ce moment est passé : la commande serait aussitôt en retard.</translation>
    </message>
    <message>
        <source>Your working hours leave no time for it.</source>
        <translation>Vos horaires ne laissent pas de temps pour elle.</translation>
    </message>
    <message>
        <source>It can’t be kept: {short} short; the earliest date to promise is {when}.</source>
        <translation>Intenable, il manque {short} ; au plus tôt, promettez {when}.</translation>
    </message>
    <message>
        <source>Not with {names}: {short} short; the earliest date to promise is {when}.</source>
        <translation>Pas avec {names}, il manque {short} ; au plus tôt, promettez {when}.</translation>
    </message>
    <message>
        <source>If its clock started now, it would be due {when}.</source>
        <translation>Si le délai démarrait maintenant, échéance {when}.</translation>
    </message>
    <message>
        <source>Promise {when}</source>
        <translation>Promettre {when}</translation>
    </message>
    <message numerus="yes">
        <source>Promise %n day(s)</source>
        <translation>
            <numerusform>Promettre %n jour</numerusform>
            <numerusform>Promettre %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutRight</name>
    <message>
        <source>It counts as accepted since {when}. Telling this puts it right: the client did ask.</source>
        <translation>La commande compte comme acceptée depuis {when}. Le noter corrige cela : le client avait bien demandé.</translation>
    </message>
    <message>
        <source>It counts as cancelled since {when}. Telling this puts it right: they did come.</source>
        <translation>La commande compte comme annulée depuis {when}. Le noter corrige cela : ils étaient bien arrivés.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Questions about “{title}”</source>
        <translation>Questions sur « {title} »</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
    <message>
        <source>One a line: what is agreed before the work needs no extension later.</source>
        <translation>Une par ligne : ce qui est convenu avant le travail évite une prolongation ensuite.</translation>
    </message>
    <message>
        <source>What is not clear yet</source>
        <translation>Ce qui n’est pas encore clair</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Logo for Marie, 3h, friday 18:00, €120</source>
        <translation>Logo pour Marie, 3h, vendredi 18h, 120 €</translation>
    </message>
    <message>
        <source>Quick add: type an order in one line</source>
        <translation>Saisie rapide : une commande en une ligne</translation>
    </message>
    <message>
        <source>More about this order… (Ctrl+Enter)</source>
        <translation>Plus de détails… (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>for {name}?</source>
        <translation>pour {name} ?</translation>
    </message>
    <message>
        <source>by when?</source>
        <translation>pour quand ?</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>May I take this order?</source>
        <translation>Accepter cette commande ?</translation>
    </message>
    <message>
        <source>Make it an order…</source>
        <translation>En faire une commande…</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Aucun en particulier</translation>
    </message>
    <message>
        <source>The client wants it by a date</source>
        <translation>Le client la veut pour une date</translation>
    </message>
    <message>
        <source>The client’s date</source>
        <translation>La date du client</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No: never with these working hours.</source>
        <translation>Non : jamais avec ces horaires.</translation>
    </message>
    <message>
        <source>No: it would make {names} late. From {when} on it can be promised.</source>
        <translation>Non : elle mettrait {names} en retard. Promettez-la pour {when} au plus tôt.</translation>
    </message>
    <message>
        <source>No: {time} of work are missing by then. From {when} on it can be promised.</source>
        <translation>Non : il manque {time} de travail d’ici là. Promettez-la pour {when} au plus tôt.</translation>
    </message>
    <message>
        <source>Yes. Promise {when}.</source>
        <translation>Oui. Promettez {when}.</translation>
    </message>
    <message>
        <source>Yes: safely, and nobody else becomes late.</source>
        <translation>Oui : sans risque, et rien d’autre ne prend de retard.</translation>
    </message>
    <message>
        <source>Yes, likely: with 80% certainty, and nobody else becomes late.</source>
        <translation>Oui, sans doute : sûr à 80 %, et rien d’autre ne prend de retard.</translation>
    </message>
    <message>
        <source>Barely: only if every estimate is true.</source>
        <translation>De justesse : seulement si toutes les estimations sont vraies.</translation>
    </message>
    <message>
        <source>Earliest, if every estimate is true</source>
        <translation>Au plus tôt, si tout est bien estimé</translation>
    </message>
    <message>
        <source>Comfortable, 80% sure</source>
        <translation>Confortable, sûr à 80 %</translation>
    </message>
    <message>
        <source>Safe, as sure as the settings ask for</source>
        <translation>Sûr, selon vos réglages</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Until {when} there is no room for another of this kind.</source>
        <translation>D’ici {when}, il n’y a plus de place pour une autre comme elle.</translation>
    </message>
    <message numerus="yes">
        <source>Until {when} there is room for %n more of this kind.</source>
        <translation>
            <numerusform>D’ici {when}, il y a place pour %n autre comme elle.</numerusform>
            <numerusform>D’ici {when}, il y a place pour %n autres comme elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>{kept}; the earliest date counts without it.</source>
        <translation>{kept} ; la date au plus tôt n’en tient pas compte.</translation>
    </message>
    <message>
        <source>{time} assumed</source>
        <translation>{time} par défaut</translation>
    </message>
    <message>
        <source>counted as {time}, from experience</source>
        <translation>comptée {time}, d’expérience</translation>
    </message>
    <message>
        <source>Not every promise can be kept already. Those who would be asked come first here.</source>
        <translation>Tout ne peut déjà plus être tenu. Ce calcul sert d’abord les clients à qui demander un délai.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>never done with these working hours</source>
        <translation>jamais finie avec ces horaires</translation>
    </message>
    <message>
        <source>{detail} · time kept</source>
        <translation>{detail} · temps gardé</translation>
    </message>
    <message>
        <source>Can’t be kept</source>
        <translation>Intenable</translation>
    </message>
    <message>
        <source>In a conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>{time} assumed</source>
        <translation>{time} par défaut</translation>
    </message>
    <message>
        <source>Would be late</source>
        <translation>Serait en retard</translation>
    </message>
    <message>
        <source>what is pinned goes first</source>
        <translation>ce qui est épinglé passe avant</translation>
    </message>
    <message>
        <source>{time} of work left</source>
        <translation>reste {time}</translation>
    </message>
    <message>
        <source>{time} short</source>
        <translation>manque {time}</translation>
    </message>
    <message>
        <source>ask for more time</source>
        <translation>demandez un délai</translation>
    </message>
    <message>
        <source>its time is promised twice</source>
        <translation>son temps est promis deux fois</translation>
    </message>
    <message>
        <source>until {when}, {time} of work left</source>
        <translation>jusqu’à {when}, il reste {time} de travail</translation>
    </message>
    <message>
        <source>without a date to go on: in no plan</source>
        <translation>sans date de reprise : dans aucun plan</translation>
    </message>
    <message>
        <source>Time-sensitive</source>
        <translation>Temps compté</translation>
    </message>
    <message>
        <source>{time} to spare</source>
        <translation>{time} de marge</translation>
    </message>
    <message>
        <source>Start soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>by {when}: others need the time behind</source>
        <translation>d’ici {when} : la suite est prise par d’autres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>deliver it now</source>
        <translation>à livrer maintenant</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Vite fait</translation>
    </message>
    <message>
        <source>{time}, and nobody is endangered</source>
        <translation>{time}, sans risque</translation>
    </message>
    <message>
        <source>{time}, start early: by {when}</source>
        <translation>{time}, début d’ici {when}</translation>
    </message>
    <message>
        <source>Big</source>
        <translation>Gros morceau</translation>
    </message>
    <message>
        <source>{time}, start now: by {when} at the latest</source>
        <translation>{time}, à commencer au plus tard {when}</translation>
    </message>
    <message>
        <source>{time}, start early</source>
        <translation>{time}, à commencer tôt</translation>
    </message>
    <message>
        <source>{time}, plenty of room</source>
        <translation>{time}, large marge</translation>
    </message>
    <message>
        <source>{time}, no deadline</source>
        <translation>{time}, sans échéance</translation>
    </message>
    <message>
        <source>Waiting for requirements</source>
        <translation>Critères attendus</translation>
    </message>
</context>
<context>
    <name>Refund</name>
    <message>
        <source>Give back a part of the price of “{title}”</source>
        <translation>Rembourser une partie du prix de « {title} »</translation>
    </message>
    <message>
        <source>The price is {price}.</source>
        <translation>Le prix est de {price}.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Given back, in all</source>
        <translation>Remboursé, en tout</translation>
    </message>
    <message>
        <source>{left} of {whole} stay with you. A cancelled order brings nothing.</source>
        <translation>Il vous reste {left} sur {whole}. Une commande annulée ne rapporte rien.</translation>
    </message>
    <message>
        <source>With half given back, {given}: {left} stay with you, and it is no cancellation.</source>
        <translation>En remboursant la moitié, {given} : il vous reste {left}, et ce n’est pas une annulation.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The file is larger than {most} MB: that is no calendar of one person.</source>
        <translation>Le fichier dépasse {most} Mo : ce n’est pas le calendrier d’une personne.</translation>
    </message>
    <message>
        <source>The file has more than {most} events: export fewer months of it.</source>
        <translation>Le fichier a plus de {most} événements : exportez-en moins de mois.</translation>
    </message>
    <message>
        <source>Reading the file takes longer than {seconds} s: nothing was taken from it.</source>
        <translation>Lire le fichier prend plus de {seconds} s : rien n’en a été pris.</translation>
    </message>
    <message>
        <source>That is no calendar file (it does not begin with BEGIN:VCALENDAR).</source>
        <translation>Ce n’est pas un fichier de calendrier (il ne commence pas par BEGIN:VCALENDAR).</translation>
    </message>
    <message>
        <source>The calendar can’t be read: nothing was taken from it.</source>
        <translation>Le calendrier est illisible : rien n’en a été pris.</translation>
    </message>
    <message>
        <source>That file is too large to be a table of orders.</source>
        <translation>Ce fichier est trop gros pour un tableau de commandes.</translation>
    </message>
    <message>
        <source>That file has too many rows: {most} at most.</source>
        <translation>Ce fichier a trop de lignes : {most} au plus.</translation>
    </message>
    <message>
        <source>That file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>The quotes don’t match in line {line}, where the columns get their names.</source>
        <translation>Les guillemets ne vont pas par deux à la ligne {line}, celle des noms de colonnes.</translation>
    </message>
    <message>
        <source>That is a spreadsheet’s own file: save the sheet as CSV first.</source>
        <translation>C’est un fichier de tableur : enregistrez d’abord la feuille en CSV.</translation>
    </message>
    <message>
        <source>That file is no table of text.</source>
        <translation>Ce fichier n’est pas un tableau en texte.</translation>
    </message>
    <message>
        <source>No column of the file is called “{header}”.</source>
        <translation>Aucune colonne du fichier ne s’appelle « {header} ».</translation>
    </message>
    <message>
        <source>No column was recognised for: {fields}.</source>
        <translation>Aucune colonne reconnue pour : {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is nothing a column can stand for. Known: {choices}.</source>
        <translation>« {name} » n’est pas un champ connu. Possibles : {choices}.</translation>
    </message>
    <message>
        <source>Its dates can be read in two ways: day or month first?</source>
        <translation>Ses dates se lisent de deux façons : jour ou mois d’abord ?</translation>
    </message>
    <message>
        <source>{name} can’t be read ({why}).</source>
        <translation>{name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{name} can’t be written ({why}).</source>
        <translation>{name} ne peut pas être écrit ({why}).</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>“{text}” is no time such as 2026-11-23T13:55.</source>
        <translation>« {text} » n’est pas une heure comme 2026-11-23T13:55.</translation>
    </message>
    <message>
        <source>“{text}” is no day such as 2022-03-10.</source>
        <translation>« {text} » n’est pas un jour comme 2022-03-10.</translation>
    </message>
    <message>
        <source>A whole book is imported as it is: a day can’t be chosen.</source>
        <translation>Un carnet entier s’importe tel quel : aucun jour à choisir.</translation>
    </message>
    <message>
        <source>There are orders or clients in this book. A whole book can only be imported into an empty one.</source>
        <translation>Ce carnet contient des commandes ou des clients. Un carnet entier ne s’importe que dans un carnet vide.</translation>
    </message>
    <message>
        <source>That file is too large: {most} MB at most.</source>
        <translation>Ce fichier est trop gros : {most} Mo au plus.</translation>
    </message>
    <message>
        <source>Line {line} is no JSON.</source>
        <translation>La ligne {line} n’est pas du JSON.</translation>
    </message>
    <message>
        <source>That file is no book: it is nested without end.</source>
        <translation>Ce fichier n’est pas un carnet : il s’emboîte sans fin.</translation>
    </message>
    <message>
        <source>That file is no Carnet book.</source>
        <translation>Ce fichier n’est pas un carnet de Carnet.</translation>
    </message>
    <message>
        <source>That file was written by a newer Carnet (version {found}, this one knows up to {known}).</source>
        <translation>Ce fichier vient d’un Carnet plus récent (version {found}, celui-ci connaît jusqu’à {known}).</translation>
    </message>
    <message>
        <source>{path}: {wanted} expected.</source>
        <translation>{path} : il faut {wanted}.</translation>
    </message>
    <message>
        <source>{path}: one of these expected: {choices}.</source>
        <translation>{path} : il faut l’un de ces mots : {choices}.</translation>
    </message>
    <message>
        <source>{path}: this can’t be read.</source>
        <translation>{path} : illisible.</translation>
    </message>
    <message>
        <source>{path}: nothing is there.</source>
        <translation>{path} : il n’y a rien.</translation>
    </message>
    <message>
        <source>{path}: too long, {length} characters, {most} at most.</source>
        <translation>{path} : trop long, {length} caractères, {most} au plus.</translation>
    </message>
    <message>
        <source>{path}: {written} is no number that can be meant.</source>
        <translation>{path} : {written} n’est pas un nombre plausible.</translation>
    </message>
    <message>
        <source>{path}: a number from {least} to {most} expected.</source>
        <translation>{path} : il faut un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>{path}: nothing of that name is known.</source>
        <translation>{path} : rien de connu sous ce nom.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} manque.</translation>
    </message>
    <message>
        <source>{path}: “{written}” stands there twice.</source>
        <translation>{path} : « {written} » y figure deux fois.</translation>
    </message>
    <message>
        <source>{path}: {id} stands there twice.</source>
        <translation>{path} : {id} y figure deux fois.</translation>
    </message>
    <message>
        <source>{path}: there is no {id} in “{table}”.</source>
        <translation>{path} : {id} n’existe pas dans « {table} ».</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path} : {why}</translation>
    </message>
    <message>
        <source>It can’t be read ({why}).</source>
        <translation>Illisible ({why}).</translation>
    </message>
    <message>
        <source>An absence has either a first and a last day, or a start and an end.</source>
        <translation>Une absence a soit un premier et un dernier jour, soit un début et une fin.</translation>
    </message>
    <message>
        <source>It is {state}, but the date “{field}” is missing.</source>
        <translation>La commande est {state}, mais la date « {field} » manque.</translation>
    </message>
    <message>
        <source>It is {state}, so “{field}” can’t be there.</source>
        <translation>La commande est {state} : « {field} » n’a pas lieu d’être.</translation>
    </message>
    <message>
        <source>An answer was given, but not when.</source>
        <translation>Une réponse est notée, mais pas sa date.</translation>
    </message>
    <message>
        <source>A date of the answer, but no answer.</source>
        <translation>La date de la réponse est notée, mais pas la réponse.</translation>
    </message>
    <message>
        <source>Between 0 and 5 stars, please.</source>
        <translation>Entre 0 et 5 étoiles, s’il vous plaît.</translation>
    </message>
    <message>
        <source>“{field}” is empty.</source>
        <translation>« {field} » est vide.</translation>
    </message>
    <message>
        <source>The sample orders are in the book already.</source>
        <translation>Les commandes d’exemple sont déjà dans le carnet.</translation>
    </message>
    <message>
        <source>There are no sample orders in the book.</source>
        <translation>Il n’y a pas de commandes d’exemple dans le carnet.</translation>
    </message>
    <message>
        <source>What is it? Give the order a title.</source>
        <translation>De quoi s’agit-il ? Donnez un titre à la commande.</translation>
    </message>
    <message>
        <source>Too long: {length} characters, {most} at most.</source>
        <translation>Trop long : {length} caractères, {most} au plus.</translation>
    </message>
    <message>
        <source>A working time between nothing and 10,000 hours, please.</source>
        <translation>Une durée entre 0 et 10 000 heures, s’il vous plaît.</translation>
    </message>
    <message>
        <source>At most {most} hours, please.</source>
        <translation>{most} heures au plus, s’il vous plaît.</translation>
    </message>
    <message>
        <source>How long? 45 min or 1 h 30, for example.</source>
        <translation>Combien de temps ? 45 min ou 1 h 30, par exemple.</translation>
    </message>
    <message>
        <source>Between 0 and 3,650 days, please.</source>
        <translation>Entre 0 et 3 650 jours, s’il vous plaît.</translation>
    </message>
    <message>
        <source>By when? Give a date, or a number of days.</source>
        <translation>Pour quand ? Donnez une date, ou un nombre de jours.</translation>
    </message>
    <message>
        <source>By when? No date can be kept with these hours; choose one all the same, or change the hours.</source>
        <translation>Pour quand ? Aucune date ne peut être tenue avec ces horaires ; choisissez-en une malgré tout, ou changez les horaires.</translation>
    </message>
    <message>
        <source>That date is more than twenty years away.</source>
        <translation>Cette date est à plus de vingt ans.</translation>
    </message>
    <message>
        <source>That price can’t be meant.</source>
        <translation>Ce prix n’est pas plausible.</translation>
    </message>
    <message>
        <source>Between 0 and 99 revisions, please.</source>
        <translation>Entre 0 et 99 modifications, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The order was sold {sold}: it can’t be due before that.</source>
        <translation>La commande a été vendue {sold} : son échéance ne peut pas être avant.</translation>
    </message>
    <message>
        <source>The client agreed to {granted}: correct the extension instead.</source>
        <translation>Le client a accepté {granted} : corrigez plutôt la prolongation.</translation>
    </message>
    <message>
        <source>“{title}” is {state}: that is not possible now.</source>
        <translation>La commande « {title} » est {state} : ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>“{title}” is {state}.</source>
        <translation>La commande « {title} » est {state}.</translation>
    </message>
    <message>
        <source>“{title}” is {state}: there is no work on it to pause.</source>
        <translation>« {title} » est {state} : il n’y a pas de travail à mettre en pause.</translation>
    </message>
    <message>
        <source>That moment has passed: when does it go on?</source>
        <translation>Ce moment est passé : quand reprend-elle ?</translation>
    </message>
    <message>
        <source>“{title}” is {state}: time is kept for orders that wait for requirements.</source>
        <translation>« {title} » est {state} : on garde du temps pour une commande qui attend ses critères.</translation>
    </message>
    <message>
        <source>“{title}” has no delivery time in days: nobody can say until when.</source>
        <translation>« {title} » n’a pas de délai en jours : impossible de dire jusqu’à quand garder du temps.</translation>
    </message>
    <message>
        <source>“{title}” is not paused.</source>
        <translation>« {title} » n’est pas en pause.</translation>
    </message>
    <message>
        <source>That order is not in the book any more.</source>
        <translation>Cette commande n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>Nothing to hand over yet? Name the file or the link you deliver.</source>
        <translation>Rien à remettre encore ? Nommez le fichier ou le lien que vous livrez.</translation>
    </message>
    <message>
        <source>Not met yet: {unmet}.</source>
        <translation>Pas encore remplis : {unmet}.</translation>
    </message>
    <message>
        <source>Still missing from the client: {missing}.</source>
        <translation>Le client doit encore fournir : {missing}.</translation>
    </message>
    <message>
        <source>The timer already runs on “{title}”.</source>
        <translation>Le chronomètre tourne déjà pour « {title} ».</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun chronomètre ne tourne.</translation>
    </message>
    <message>
        <source>An extension of “{title}” already waits for its answer.</source>
        <translation>Une prolongation de « {title} » attend déjà sa réponse.</translation>
    </message>
    <message>
        <source>Later than {due}, please: that is what is promised now.</source>
        <translation>Après {due}, s’il vous plaît : c’est l’échéance actuelle.</translation>
    </message>
    <message>
        <source>That moment has passed.</source>
        <translation>Ce moment est passé.</translation>
    </message>
    <message>
        <source>The marketplace allows {days} days at most.</source>
        <translation>La plateforme accorde {days} jours au plus.</translation>
    </message>
    <message>
        <source>Tell the client why, in a sentence.</source>
        <translation>Dites au client pourquoi, en une phrase.</translation>
    </message>
    <message>
        <source>“{title}” is {state}: there is nothing to extend.</source>
        <translation>La commande « {title} » est {state} : il n’y a rien à prolonger.</translation>
    </message>
    <message>
        <source>The clock of “{title}” has not started: it has no due yet.</source>
        <translation>Le délai de « {title} » n’est pas lancé : pas encore d’échéance.</translation>
    </message>
    <message>
        <source>That offer is {status} already.</source>
        <translation>Cette proposition est déjà {status}.</translation>
    </message>
    <message>
        <source>That offer is not in the book any more.</source>
        <translation>Cette proposition n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>A bracket {{ or }} stands alone: variables look like {{title}}.</source>
        <translation>Une accolade {{ ou }} est seule : les variables s’écrivent {{title}}.</translation>
    </message>
    <message>
        <source>There is no variable {name} in this message.</source>
        <translation>Il n’y a pas de variable {name} dans ce message.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Il n’y a pas de tel message.</translation>
    </message>
    <message>
        <source>What would you like to know? One question a line.</source>
        <translation>Que voulez-vous savoir ? Une question par ligne.</translation>
    </message>
    <message>
        <source>That time is not in the book any more.</source>
        <translation>Ce temps n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>The timer ran from {started} until now.</source>
        <translation>Le chronomètre a tourné de {started} à maintenant.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Dites en quelques mots de quoi il s’agit.</translation>
    </message>
    <message>
        <source>One step after the other: take the one before first.</source>
        <translation>Une étape après l’autre : commencez par la précédente.</translation>
    </message>
    <message>
        <source>A cancellation already waits for its answer.</source>
        <translation>Une annulation attend déjà sa réponse.</translation>
    </message>
    <message>
        <source>Who asks? The client or you.</source>
        <translation>Qui demande ? Le client ou vous.</translation>
    </message>
    <message>
        <source>Who ends it? Choose one of these.</source>
        <translation>Qui y met fin ? Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing is missing of “{title}”.</source>
        <translation>Il ne manque rien pour « {title} ».</translation>
    </message>
    <message>
        <source>“{title}” is not cancelled.</source>
        <translation>La commande « {title} » n’est pas annulée.</translation>
    </message>
    <message>
        <source>Support decides on fraud and mistakes only.</source>
        <translation>Le support ne tranche que les fraudes et les erreurs.</translation>
    </message>
    <message>
        <source>Nothing of “{title}” is under review.</source>
        <translation>Rien de « {title} » n’attend d’être validé.</translation>
    </message>
    <message>
        <source>On {rules}, a review can’t be prolonged.</source>
        <translation>{rules} : la validation ne peut pas être prolongée.</translation>
    </message>
    <message>
        <source>The order has no price.</source>
        <translation>La commande n’a pas de prix.</translation>
    </message>
    <message>
        <source>Between nothing and the whole price, please.</source>
        <translation>Entre rien et le prix entier, s’il vous plaît.</translation>
    </message>
    <message>
        <source>One currency for a service and its extras, please.</source>
        <translation>Une seule devise pour un service et ses suppléments, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Messages are drafted in French or English.</source>
        <translation>Les messages s’écrivent en français ou en anglais.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Quel est son nom ?</translation>
    </message>
    <message>
        <source>“{name}” is there already.</source>
        <translation>« {name} » existe déjà.</translation>
    </message>
    <message>
        <source>Between {least} and {most}, please.</source>
        <translation>Entre {least} et {most}, s’il vous plaît.</translation>
    </message>
    <message>
        <source>After how many hours? Silence can’t decide without it.</source>
        <translation>Après combien d’heures ? Sans cela, le silence ne décide de rien.</translation>
    </message>
    <message>
        <source>{name} has an open order: finish or cancel it first.</source>
        <translation>{name} a une commande en cours : terminez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>That client is not in the book any more.</source>
        <translation>Ce client n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>{name} has orders in the book.</source>
        <translation>{name} a des commandes dans le carnet.</translation>
    </message>
    <message>
        <source>That service is not in the book any more.</source>
        <translation>Ce service n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>“{name}” has orders in the book: pause it instead.</source>
        <translation>« {name} » a des commandes dans le carnet : mettez-le plutôt en pause.</translation>
    </message>
    <message>
        <source>What is offered? A few words, please.</source>
        <translation>Que proposez-vous ? Quelques mots, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Between 1 and 99, please.</source>
        <translation>Entre 1 et 99, s’il vous plaît.</translation>
    </message>
    <message>
        <source>{weekday}: hours start between 00:00 and 23:59.</source>
        <translation>{weekday} : les horaires commencent entre 0 h et 23 h 59.</translation>
    </message>
    <message>
        <source>{weekday}: the end comes before the start.</source>
        <translation>{weekday} : la fin vient avant le début.</translation>
    </message>
    <message>
        <source>That is no rule by which an absence could come again.</source>
        <translation>Ce n’est pas une règle par laquelle une absence peut revenir.</translation>
    </message>
    <message>
        <source>It would never be: the last date comes before the first time.</source>
        <translation>Elle n’aurait jamais lieu : la dernière date vient avant la première fois.</translation>
    </message>
    <message>
        <source>You take new orders already.</source>
        <translation>Vous prenez déjà de nouvelles commandes.</translation>
    </message>
    <message>
        <source>There are no holidays known for “{place}”.</source>
        <translation>Aucun jour férié connu pour « {place} ».</translation>
    </message>
    <message>
        <source>That calendar is not in the book any more.</source>
        <translation>Ce calendrier n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>Between 1 and {most} open orders, please.</source>
        <translation>Entre 1 et {most} commandes ouvertes, s’il vous plaît.</translation>
    </message>
    <message>
        <source>No hours at all from a date on: plan an absence instead.</source>
        <translation>Plus aucune heure à partir d’une date : prévoyez plutôt une absence.</translation>
    </message>
    <message>
        <source>That change of hours is not in the book any more.</source>
        <translation>Ce changement d’horaires n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>The weekly hours hold on these days already.</source>
        <translation>Les horaires de la semaine valent déjà ces jours-là.</translation>
    </message>
    <message>
        <source>{weekday}: two ranges overlap.</source>
        <translation>{weekday} : deux plages se chevauchent.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>That absence is not in the book any more.</source>
        <translation>Cette absence n’est plus dans le carnet.</translation>
    </message>
    <message>
        <source>You are not away just now.</source>
        <translation>Aucune absence n’est en cours.</translation>
    </message>
    <message>
        <source>No time zone is called “{name}”.</source>
        <translation>Aucun fuseau horaire ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No currency is called “{name}”.</source>
        <translation>Aucune devise ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>No marketplace is called “{name}”.</source>
        <translation>Aucune plateforme ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>{name} comes with Carnet: it can be changed, not removed.</source>
        <translation>{name} est fournie avec Carnet : on peut la modifier, pas la supprimer.</translation>
    </message>
    <message>
        <source>{name} is your usual marketplace: choose another in the settings first.</source>
        <translation>{name} est votre plateforme habituelle : choisissez-en d’abord une autre dans les réglages.</translation>
    </message>
    <message>
        <source>Orders in the book were sold on {name}.</source>
        <translation>Des commandes du carnet ont été vendues sur {name}.</translation>
    </message>
    <message>
        <source>A time between 00:01 and 24:00, please.</source>
        <translation>Une heure entre 0 h 01 et 24 h, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This can’t be read.</source>
        <translation>C’est illisible.</translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message numerus="yes">
        <source>Remind of what is missing: %n order(s)</source>
        <translation>
            <numerusform>Rappeler ce qui manque : %n commande</numerusform>
            <numerusform>Rappeler ce qui manque : %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Je l’ai envoyé</translation>
    </message>
    <message>
        <source>I have sent them all</source>
        <translation>Je les ai tous envoyés</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Missing: {things}</source>
        <translation>Il manque : {things}</translation>
    </message>
    <message>
        <source>Message for the client</source>
        <translation>Message au client</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Requirements of “{title}”</source>
        <translation>Critères de la commande « {title} »</translation>
    </message>
    <message>
        <source>Nothing was asked of the client.</source>
        <translation>Rien n’a été demandé au client.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Start the clock although something is missing</source>
        <translation>Lancer le délai bien qu’il manque quelque chose</translation>
    </message>
    <message>
        <source>Reminder for the client</source>
        <translation>Relance au client</translation>
    </message>
    <message>
        <source>I have sent the reminder</source>
        <translation>J’ai envoyé le rappel</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Lancer le délai</translation>
    </message>
    <message>
        <source>Noted as sent</source>
        <translation>Noté comme envoyé</translation>
    </message>
    <message>
        <source>The clock starts now; it has no due: edit the order.</source>
        <translation>Le délai démarre maintenant, sans échéance : modifiez la commande.</translation>
    </message>
    <message>
        <source>The clock starts now: due {when}.</source>
        <translation>Le délai démarre maintenant : échéance {when}.</translation>
    </message>
    <message numerus="yes">
        <source>The clock waits for %n more requirement(s).</source>
        <translation>
            <numerusform>Le délai attend encore %n critère.</numerusform>
            <numerusform>Le délai attend encore %n critères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock then runs although you can’t do all of it yet.</source>
        <translation>Le délai courra alors que vous ne pouvez pas encore tout faire.</translation>
    </message>
    <message>
        <source>The clock then runs although something is missing: due {when}.</source>
        <translation>Le délai courra bien qu’il manque quelque chose : échéance {when}.</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message numerus="yes">
        <source>{time} kept for changes to %n delivered order(s)</source>
        <translation>
            <numerusform>{time} en réserve pour modifier %n commande livrée</numerusform>
            <numerusform>{time} en réserve pour modifier %n commandes livrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} kept for %n order(s) waiting for requirements</source>
        <translation>
            <numerusform>{time} en réserve pour %n commande en attente</numerusform>
            <numerusform>{time} en réserve pour %n commandes en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} in reserve</source>
        <translation>{time} de réserve</translation>
    </message>
    <message>
        <source>{time} kept for changes until {when}</source>
        <translation>{time} en réserve pour des modifications jusqu’à {when}</translation>
    </message>
    <message>
        <source>{time} kept for it until {when}, assumed</source>
        <translation>{time} gardé pour elle jusqu’à {when}, par supposition</translation>
    </message>
    <message>
        <source>{time} kept for it until {when}</source>
        <translation>{time} gardé pour elle jusqu’à {when}</translation>
    </message>
    <message>
        <source>{time} kept for changes until {when}, assumed</source>
        <translation>{time} en réserve pour des modifications jusqu’à {when}, par supposition</translation>
    </message>
    <message>
        <source>New promises leave time for it; none now, as no delivered order may still be changed.</source>
        <translation>Les nouvelles promesses en tiennent compte ; rien pour l’instant, aucune commande livrée ne pouvant plus être modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>New promises leave time for it: {time} now, for %n delivered order(s).</source>
        <translation>
            <numerusform>Les nouvelles promesses en tiennent compte : {time} pour l’instant, pour %n commande livrée.</numerusform>
            <numerusform>Les nouvelles promesses en tiennent compte : {time} pour l’instant, pour %n commandes livrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is kept without a delivery time.</source>
        <translation>Sans délai de livraison, rien n’est gardé.</translation>
    </message>
    <message>
        <source>Nothing is kept: there are no working hours before it would be due.</source>
        <translation>Rien n’est gardé : aucune heure de travail avant ce qui serait son échéance.</translation>
    </message>
    <message>
        <source>New promises leave {time} for it, as if everything came in now.</source>
        <translation>Les nouvelles promesses lui laissent {time}, comme si tout arrivait maintenant.</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Show in Orders</source>
        <translation>Voir dans Commandes</translation>
    </message>
    <message>
        <source>Show in Offers</source>
        <translation>Voir dans Propositions</translation>
    </message>
    <message>
        <source>While you were away: {news}.</source>
        <translation>En votre absence : {news}.</translation>
    </message>
    <message>
        <source>extension granted by silence</source>
        <translation>prolongation accordée par silence</translation>
    </message>
    <message>
        <source>accepted by silence</source>
        <translation>acceptée par silence</translation>
    </message>
    <message>
        <source>cancelled by silence</source>
        <translation>annulée par silence</translation>
    </message>
    <message>
        <source>cancelled for want of its requirements</source>
        <translation>annulée faute de critères</translation>
    </message>
    <message>
        <source>in dispute for want of an answer</source>
        <translation>en litige faute de réponse</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>More time to look at “{title}”</source>
        <translation>Plus de temps pour vérifier « {title} »</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>Days added to the review, in all</source>
        <translation>Jours ajoutés à la vérification, en tout</translation>
    </message>
    <message>
        <source>Silence decides nothing here: it waits for the client’s word.</source>
        <translation>Le silence ne décide rien ici : la livraison attend la parole du client.</translation>
    </message>
    <message>
        <source>The review would be over already: the delivery counts as accepted.</source>
        <translation>La vérification serait déjà terminée : la livraison compte comme acceptée.</translation>
    </message>
    <message>
        <source>Without a word from the client, it counts as accepted {when}.</source>
        <translation>Sans un mot du client, elle compte comme acceptée {when}.</translation>
    </message>
</context>
<context>
    <name>Revision</name>
    <message>
        <source>Changes to “{title}”</source>
        <translation>Modifications de « {title} »</translation>
    </message>
    <message>
        <source>The order is in your queue again, and still counts as delivered when it was.</source>
        <translation>La commande revient dans votre file, et garde sa date de livraison.</translation>
    </message>
    <message>
        <source>Take the changes on</source>
        <translation>Prendre les modifications</translation>
    </message>
    <message>
        <source>Offer an extra revision…</source>
        <translation>Proposer une modification supplémentaire…</translation>
    </message>
    <message>
        <source>Proposed; left blank, nothing is added to the work.</source>
        <translation>Proposé ; si rien n’est dit, rien ne s’ajoute au travail.</translation>
    </message>
    <message>
        <source>Work they take</source>
        <translation>Travail demandé</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message numerus="yes">
        <source>%n revision(s) given beyond what was bought.</source>
        <translation>
            <numerusform>%n modification offerte au-delà de ce qui a été acheté.</numerusform>
            <numerusform>%n modifications offertes au-delà de ce qui a été acheté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No revision left.</source>
        <translation>Il ne reste aucune modification.</translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s) left.</source>
        <translation>
            <numerusform>Encore %n modification.</numerusform>
            <numerusform>Encore %n modifications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left after this one.</source>
        <translation>
            <numerusform>Il en restera %n après celle-ci.</numerusform>
            <numerusform>Il en restera %n après celle-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one that was bought.</source>
        <translation>La dernière qui a été achetée.</translation>
    </message>
    <message>
        <source>None is left: this one would be given away. Offer it as an extra first.</source>
        <translation>Il n’en reste aucune : celle-ci serait offerte. Proposez-la d’abord en supplément.</translation>
    </message>
    <message>
        <source>Its due has passed after the delivery: the changes break no promise.</source>
        <translation>L’échéance est passée après la livraison : les modifications ne mettent rien en retard.</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The delivery clock starts</source>
        <translation>Le délai de livraison part</translation>
    </message>
    <message>
        <source>Late, the client may cancel alone after</source>
        <translation>En retard, annulable après</translation>
    </message>
    <message>
        <source>Silence accepts a delivery after</source>
        <translation>Livraison acceptée après</translation>
    </message>
    <message>
        <source>The client may prolong the review</source>
        <translation>Validation prolongeable</translation>
    </message>
    <message>
        <source>An extension is decided after</source>
        <translation>Prolongation tranchée après</translation>
    </message>
    <message>
        <source>Silence on an extension</source>
        <translation>Silence sur une prolongation</translation>
    </message>
    <message>
        <source>Longest extension</source>
        <translation>Prolongation la plus longue</translation>
    </message>
    <message>
        <source>A cancellation is decided after</source>
        <translation>Annulation tranchée après</translation>
    </message>
    <message>
        <source>Silence on a cancellation</source>
        <translation>Silence sur une annulation</translation>
    </message>
    <message>
        <source>Without requirements, cancelled after</source>
        <translation>Sans critères, annulée après</translation>
    </message>
    <message>
        <source>A new order forgives one within</source>
        <translation>Effacée par une commande sous</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Jours comptés</translation>
    </message>
    <message>
        <source>The completion rate looks back</source>
        <translation>Le taux d’exécution porte sur</translation>
    </message>
    <message>
        <source>Money is free after</source>
        <translation>L’argent est libre après</translation>
    </message>
    <message>
        <source>Share kept by the marketplace</source>
        <translation>Part de la plateforme</translation>
    </message>
    <message>
        <source>Least price of an extra</source>
        <translation>Prix minimal d’un supplément</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>help page</source>
        <translation>page d’aide</translation>
    </message>
    <message>
        <source>official help</source>
        <translation>aide officielle</translation>
    </message>
    <message>
        <source>sellers’ practice</source>
        <translation>pratique des vendeurs</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Sources read on {day}. Check them where it matters.</source>
        <translation>Sources lues le {day}. Vérifiez-les là où cela compte.</translation>
    </message>
</context>
<context>
    <name>RuleValue</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>with the sale</source>
        <translation>avec la vente</translation>
    </message>
    <message>
        <source>once the requirements are in</source>
        <translation>une fois les critères reçus</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>du lundi au vendredi</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>cancels the order</source>
        <translation>annule la commande</translation>
    </message>
    <message>
        <source>counts as a yes</source>
        <translation>vaut accord</translation>
    </message>
    <message>
        <source>opens a dispute</source>
        <translation>ouvre un litige</translation>
    </message>
    <message>
        <source>decides nothing</source>
        <translation>ne décide de rien</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The clock starts at the sale.</source>
        <translation>Le délai part de la vente.</translation>
    </message>
    <message>
        <source>The clock starts once the requirements are in.</source>
        <translation>Le délai part dès que les critères sont reçus.</translation>
    </message>
    <message>
        <source>Silence never grants an extension.</source>
        <translation>Le silence n’accorde jamais de prolongation.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of silence grant an extension.</source>
        <translation>
            <numerusform>%n heure de silence accorde une prolongation.</numerusform>
            <numerusform>%n heures de silence accordent une prolongation.</numerusform>
        </translation>
    </message>
    <message>
        <source>A delivery is accepted by the client alone.</source>
        <translation>Seul le client accepte une livraison.</translation>
    </message>
    <message numerus="yes">
        <source>A delivery is accepted after %n day(s) of silence.</source>
        <translation>
            <numerusform>Une livraison est acceptée après %n jour de silence.</numerusform>
            <numerusform>Une livraison est acceptée après %n jours de silence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being late lets nobody cancel alone.</source>
        <translation>Un retard ne permet à personne d’annuler seul.</translation>
    </message>
    <message>
        <source>Once late, the client may cancel alone.</source>
        <translation>Dès le retard, le client peut annuler seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late, the client may cancel alone.</source>
        <translation>
            <numerusform>Après %n heure de retard, le client peut annuler seul.</numerusform>
            <numerusform>Après %n heures de retard, le client peut annuler seul.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Every order sold there goes by these numbers from now on.</source>
        <translation>Toute commande vendue là suit désormais ces nombres.</translation>
    </message>
    <message>
        <source> %</source>
        <comment>share of the price</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> j</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, short</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>New marketplace</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Its numbers are yours: change those that differ there.</source>
        <translation>Ses chiffres sont les vôtres : changez ceux qui y diffèrent.</translation>
    </message>
    <message>
        <source>Starts as a copy of</source>
        <translation>Au départ, copie de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>{name}: never</source>
        <translation>{name} : jamais</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Prudent</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Easiest first</source>
        <translation>Le plus facile d’abord</translation>
    </message>
    <message>
        <source>The earliest due is always done first, however easy the others are.</source>
        <translation>L’échéance la plus proche passe toujours d’abord, si faciles que soient les autres.</translation>
    </message>
    <message>
        <source>Easier work goes first while every promise is still 98% sure.</source>
        <translation>Le plus facile passe d’abord tant que chaque échéance reste sûre à 98 %.</translation>
    </message>
    <message>
        <source>Easier work goes first while every promise is still 95% sure.</source>
        <translation>Le plus facile passe d’abord tant que chaque échéance reste sûre à 95 %.</translation>
    </message>
    <message>
        <source>Easier work goes first while every promise is still 90% sure.</source>
        <translation>Le plus facile passe d’abord tant que chaque échéance reste sûre à 90 %.</translation>
    </message>
    <message>
        <source>Estimates are taken at their word: nothing is kept in reserve for surprises.</source>
        <translation>Les estimations sont prises au mot : rien n’est gardé en réserve pour les imprévus.</translation>
    </message>
</context>
<context>
    <name>SampleNote</name>
    <message>
        <source>With sample orders</source>
        <translation>Avec des commandes d’exemple</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les retirer</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Choosing it for an order copies these values; later changes leave the order alone.</source>
        <translation>Le choisir pour une commande copie ces valeurs ; la commande ne suit pas les changements ultérieurs.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, short</comment>
        <translation> j</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Usual work</source>
        <translation>Travail habituel</translation>
    </message>
    <message>
        <source>Delivery within</source>
        <translation>Livraison sous</translation>
    </message>
    <message>
        <source>Revisions included</source>
        <translation>Modifications comprises</translation>
    </message>
    <message>
        <source>What is in it, and what is not</source>
        <translation>Ce qui est compris, et ce qui ne l’est pas</translation>
    </message>
    <message>
        <source>One a line: what the client must hand in before the clock starts.</source>
        <translation>Un par ligne : ce que le client doit fournir avant que le délai parte.</translation>
    </message>
    <message>
        <source>Asked of the client</source>
        <translation>Demandé au client</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>After two years you are reminded to show newer work.</source>
        <translation>Après deux ans, Carnet vous invite à en montrer une plus récente.</translation>
    </message>
    <message>
        <source>Newest portfolio piece</source>
        <translation>Réalisation la plus récente</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>faite le</translation>
    </message>
    <message>
        <source>Add an extra</source>
        <translation>Ajouter un supplément</translation>
    </message>
    <message>
        <source>An extra revision</source>
        <translation>Une modification supplémentaire</translation>
    </message>
    <message>
        <source>Drop this extra</source>
        <translation>Supprimer ce supplément</translation>
    </message>
    <message>
        <source>What the extra is</source>
        <translation>Ce qu’est le supplément</translation>
    </message>
    <message>
        <source>Price of the extra</source>
        <translation>Prix du supplément</translation>
    </message>
    <message>
        <source>Days it adds</source>
        <translation>Jours ajoutés</translation>
    </message>
    <message>
        <source>Work it adds</source>
        <translation>Travail ajouté</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Words of messages…</source>
        <translation>Mots des messages…</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Keep time for changes to delivered orders</source>
        <translation>Garder du temps pour modifier les commandes livrées</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Ce carnet</translation>
    </message>
    <message>
        <source>Working hours and days off are meant in it.</source>
        <translation>Vos horaires et absences le suivent.</translation>
    </message>
    <message>
        <source>For new prices; those there are keep theirs.</source>
        <translation>Pour les nouveaux prix ; les autres gardent la leur.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>End of the day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>For a due without a time.</source>
        <translation>Pour une échéance sans heure.</translation>
    </message>
    <message>
        <source>Usual work</source>
        <translation>Travail habituel</translation>
    </message>
    <message>
        <source>Where nothing is estimated.</source>
        <translation>Là où rien n’est estimé.</translation>
    </message>
    <message>
        <source>Added when asking for time.</source>
        <translation>Ajoutée en demandant un délai.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>How this book plans</source>
        <translation>Planification de ce carnet</translation>
    </message>
    <message>
        <source>Usual marketplace</source>
        <translation>Plateforme habituelle</translation>
    </message>
    <message>
        <source>What goes first</source>
        <translation>Ce qui passe d’abord</translation>
    </message>
    <message>
        <source>No work is planned for less at a stretch; blank for as short as it comes.</source>
        <translation>Aucun travail n’est prévu pour moins d’une traite ; vide : sans minimum.</translation>
    </message>
    <message>
        <source>Shortest sitting</source>
        <translation>Séance la plus courte</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>The chosen orders</source>
        <translation>Les commandes choisies</translation>
    </message>
    <message>
        <source>Shift and arrows choose more, Ctrl and Space one apart, Ctrl+A all, Esc only this one.</source>
        <translation>Maj et les flèches en choisissent plusieurs, Ctrl et Espace une à part, Ctrl+A toutes, Échap seulement celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders chosen</source>
        <translation>
            <numerusform>%n commande choisie</numerusform>
            <numerusform>%n commandes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
        <source>One order at a time for that: choose a single one.</source>
        <translation>Une commande à la fois pour cela : choisissez-en une seule.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Défait : {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Refait : {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for you</source>
        <translation>
            <numerusform>%n commande vous attend</numerusform>
            <numerusform>%n commandes vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open offer(s)</source>
        <translation>
            <numerusform>%n proposition en attente</numerusform>
            <numerusform>%n propositions en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <source>Choose several days or hours</source>
        <translation>Choisir plusieurs jours ou heures</translation>
    </message>
    <message>
        <source>Plan an absence over them</source>
        <translation>Y prévoir une absence</translation>
    </message>
    <message>
        <source>Move the chosen absence</source>
        <translation>Déplacer l’absence choisie</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Déplacer sa fin</translation>
    </message>
    <message>
        <source>Move its beginning</source>
        <translation>Déplacer son début</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>La supprimer</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>Ask {client} by {ask_by}: silence then counts as a yes before your deadline.</source>
        <translation>Demandez à {client} avant {ask_by} : son silence vaudra accord avant votre échéance.</translation>
    </message>
    <message>
        <source>Already late. Without an answer from {client} it counts as granted {silence}.</source>
        <translation>Déjà en retard. Sans réponse ({client}), elle sera accordée {silence}.</translation>
    </message>
    <message>
        <source>Without an answer from {client} it counts as granted {silence}.</source>
        <translation>Sans réponse ({client}), elle sera accordée {silence}.</translation>
    </message>
    <message>
        <source>Silence counts as a yes only {silence}, after your deadline: get an answer before {due}.</source>
        <translation>Le silence ne vaudra accord que {silence}, après votre échéance : obtenez une réponse avant {due}.</translation>
    </message>
    <message>
        <source>Risky: {client} may cancel alone from {cancel}, before silence counts as a yes ({silence}).</source>
        <translation>Risqué : {client} pourra annuler sans votre accord {cancel}, avant que le silence ne vaille accord ({silence}).</translation>
    </message>
    <message>
        <source>Too late for silence: {client} may cancel alone already. Only a yes in words helps.</source>
        <translation>Trop tard pour le silence : {client} peut déjà annuler sans votre accord. Seul un oui explicite vous aide.</translation>
    </message>
    <message>
        <source>Silence decides nothing here ({rules}): the date moves only if {client} says yes.</source>
        <translation>Le silence ne décide de rien ici ({rules}) : la date ne bouge que si {client} dit oui.</translation>
    </message>
</context>
<context>
    <name>Slept</name>
    <message>
        <source>The timer ran on “{title}” from {start}</source>
        <translation>Le chronomètre a tourné sur « {title} » depuis {start}</translation>
    </message>
    <message>
        <source>Carnet was last awake {when}.</source>
        <translation>Carnet était éveillé pour la dernière fois : {when}.</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Garder cela</translation>
    </message>
    <message>
        <source>Until {when}: {time}</source>
        <translation>Jusqu’à {when} : {time}</translation>
    </message>
    <message>
        <source>All of it, and the timer goes on: {time}</source>
        <translation>Tout, et le chronomètre continue : {time}</translation>
    </message>
    <message>
        <source>Nothing of it</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What of it was work?</source>
        <translation>Qu’est-ce qui était du travail ?</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} : {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>in full</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>dans {span}</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>il y a {span}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>days, short</comment>
        <translation>{days} j</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting for requirements</source>
        <translation>en attente des critères</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrée</translation>
    </message>
    <message>
        <source>in revision</source>
        <translation>en modification</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Requirements received</source>
        <translation>Critères reçus</translation>
    </message>
    <message>
        <source>Delivery clock started</source>
        <translation>Délai lancé</translation>
    </message>
    <message>
        <source>Timer started</source>
        <translation>Chronomètre lancé</translation>
    </message>
    <message>
        <source>Timer stopped</source>
        <translation>Chronomètre arrêté</translation>
    </message>
    <message>
        <source>Time corrected</source>
        <translation>Temps corrigé</translation>
    </message>
    <message>
        <source>Time removed</source>
        <translation>Temps supprimé</translation>
    </message>
    <message>
        <source>Timer stopped earlier</source>
        <translation>Chronomètre arrêté plus tôt</translation>
    </message>
    <message>
        <source>Timer dropped</source>
        <translation>Chronomètre abandonné</translation>
    </message>
    <message>
        <source>Time logged</source>
        <translation>Temps noté</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery accepted</source>
        <translation>Livraison acceptée</translation>
    </message>
    <message>
        <source>Revision asked</source>
        <translation>Modification demandée</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancellation asked</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Answer to a cancellation</source>
        <translation>Réponse à une annulation</translation>
    </message>
    <message>
        <source>Support’s decision</source>
        <translation>Décision du support</translation>
    </message>
    <message>
        <source>Partial refund</source>
        <translation>Remboursement partiel</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Message envoyé</translation>
    </message>
    <message>
        <source>Words of a message</source>
        <translation>Texte d’un message</translation>
    </message>
    <message>
        <source>Words of messages</source>
        <translation>Mots des messages</translation>
    </message>
    <message>
        <source>News from the client</source>
        <translation>Nouvelles du client</translation>
    </message>
    <message>
        <source>Review prolonged</source>
        <translation>Validation prolongée</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingle</translation>
    </message>
    <message>
        <source>Time reserve</source>
        <translation>Réserve de temps</translation>
    </message>
    <message>
        <source>Deliveries accepted</source>
        <translation>Livraisons acceptées</translation>
    </message>
    <message>
        <source>News from clients</source>
        <translation>Nouvelles de clients</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Commandes épinglées</translation>
    </message>
    <message>
        <source>Time reserves</source>
        <translation>Réserves de temps</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Prolongation demandée</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>Sortie d’impasse</translation>
    </message>
    <message>
        <source>Extension asked again</source>
        <translation>Prolongation redemandée</translation>
    </message>
    <message>
        <source>Answer to an extension</source>
        <translation>Réponse à une prolongation</translation>
    </message>
    <message>
        <source>Extra offered</source>
        <translation>Supplément proposé</translation>
    </message>
    <message>
        <source>Extra and new date offered</source>
        <translation>Supplément et nouvelle date proposés</translation>
    </message>
    <message>
        <source>Answer to an extra</source>
        <translation>Réponse à un supplément</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Service modifié</translation>
    </message>
    <message>
        <source>Service paused or taken up</source>
        <translation>Service en pause ou repris</translation>
    </message>
    <message>
        <source>Service removed</source>
        <translation>Service supprimé</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Client changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Client removed</source>
        <translation>Client supprimé</translation>
    </message>
    <message>
        <source>New marketplace</source>
        <translation>Nouvelle plateforme</translation>
    </message>
    <message>
        <source>Marketplace removed</source>
        <translation>Plateforme supprimée</translation>
    </message>
    <message>
        <source>Marketplace rules</source>
        <translation>Règles de la plateforme</translation>
    </message>
    <message>
        <source>Marketplace rules as shipped</source>
        <translation>Règles de la plateforme d’origine</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Change of hours dropped</source>
        <translation>Changement d’horaires supprimé</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Horaires d’un jour</translation>
    </message>
    <message>
        <source>Weekly hours again</source>
        <translation>Retour aux horaires de la semaine</translation>
    </message>
    <message>
        <source>Absence planned</source>
        <translation>Absence prévue</translation>
    </message>
    <message>
        <source>Absence changed</source>
        <translation>Absence modifiée</translation>
    </message>
    <message>
        <source>Absence changed once</source>
        <translation>Absence modifiée une fois</translation>
    </message>
    <message>
        <source>Absence dropped once</source>
        <translation>Absence supprimée une fois</translation>
    </message>
    <message>
        <source>Closed until caught up</source>
        <translation>Fermeture jusqu’à être à jour</translation>
    </message>
    <message>
        <source>New orders again</source>
        <translation>Reprise des commandes</translation>
    </message>
    <message>
        <source>Absence dropped</source>
        <translation>Absence supprimée</translation>
    </message>
    <message>
        <source>Early return</source>
        <translation>Retour anticipé</translation>
    </message>
    <message>
        <source>First settings</source>
        <translation>Premiers réglages</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>Calendrier importé</translation>
    </message>
    <message>
        <source>Calendar read again</source>
        <translation>Calendrier relu</translation>
    </message>
    <message>
        <source>What a calendar blocks</source>
        <translation>Ce qu’un calendrier bloque</translation>
    </message>
    <message>
        <source>Calendar removed</source>
        <translation>Calendrier supprimé</translation>
    </message>
    <message>
        <source>Limit of open orders</source>
        <translation>Limite de commandes ouvertes</translation>
    </message>
    <message>
        <source>Limits of open orders</source>
        <translation>Limites de commandes en cours</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Orders imported</source>
        <translation>Commandes importées</translation>
    </message>
    <message>
        <source>Book imported</source>
        <translation>Carnet importé</translation>
    </message>
    <message>
        <source>Sample orders added</source>
        <translation>Exemples ajoutés</translation>
    </message>
    <message>
        <source>Sample orders removed</source>
        <translation>Exemples retirés</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Sold</source>
        <translation>Vendue</translation>
    </message>
    <message>
        <source>Delivery clock started</source>
        <translation>Délai lancé</translation>
    </message>
    <message>
        <source>Worked {time}</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrée</translation>
    </message>
    <message>
        <source>Revision asked</source>
        <translation>Modification demandée</translation>
    </message>
    <message>
        <source>Accepted by the client</source>
        <translation>Acceptée par le client</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Due, and not delivered: late</source>
        <translation>Échéance passée sans livraison : en retard</translation>
    </message>
    <message>
        <source>Very late: the client may cancel alone</source>
        <translation>Très en retard : le client peut annuler seul</translation>
    </message>
    <message>
        <source>Accepted by silence</source>
        <translation>Acceptée par silence</translation>
    </message>
    <message>
        <source>Cancelled by the marketplace: the requirements did not come</source>
        <translation>Annulée par la plateforme : les critères ne sont pas venus</translation>
    </message>
    <message>
        <source>Written to the client: {message}</source>
        <translation>Écrit au client : {message}</translation>
    </message>
    <message>
        <source>The pause was over</source>
        <translation>Fin de la pause</translation>
    </message>
    <message>
        <source>Cancelled by silence</source>
        <translation>Annulée par silence</translation>
    </message>
    <message>
        <source>No answer: a case for the marketplace’s mediators</source>
        <translation>Sans réponse : à porter aux médiateurs de la plateforme</translation>
    </message>
    <message>
        <source>Extension asked, to {due}</source>
        <translation>Prolongation demandée, jusqu’à {due}</translation>
    </message>
    <message>
        <source>Extension to {due} accepted</source>
        <translation>Prolongation jusqu’à {due} acceptée</translation>
    </message>
    <message>
        <source>Extension to {due} declined</source>
        <translation>Prolongation jusqu’à {due} refusée</translation>
    </message>
    <message>
        <source>Extension to {due} withdrawn</source>
        <translation>Prolongation jusqu’à {due} retirée</translation>
    </message>
    <message>
        <source>Extension to {due} granted by silence</source>
        <translation>Prolongation jusqu’à {due} accordée par silence</translation>
    </message>
    <message>
        <source>The client asked to cancel</source>
        <translation>Le client a demandé l’annulation</translation>
    </message>
    <message>
        <source>Cancellation asked</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Cancellation agreed</source>
        <translation>Annulation acceptée</translation>
    </message>
    <message>
        <source>Cancellation declined</source>
        <translation>Annulation refusée</translation>
    </message>
    <message>
        <source>Cancellation withdrawn</source>
        <translation>Annulation retirée</translation>
    </message>
    <message>
        <source>Offered: {what}, {price}</source>
        <translation>Supplément proposé : {what}, {price}</translation>
    </message>
    <message>
        <source>Extra accepted: {what}, {price}</source>
        <translation>Supplément accepté : {what}, {price}</translation>
    </message>
    <message>
        <source>Extra declined: {what}</source>
        <translation>Supplément refusé : {what}</translation>
    </message>
    <message>
        <source>Extra withdrawn: {what}</source>
        <translation>Supplément retiré : {what}</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>What support decided about “{title}”</source>
        <translation>Ce que le support a décidé pour « {title} »</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>They agreed: ordered by mistake</source>
        <translation>D’accord : commande par erreur</translation>
    </message>
    <message>
        <source>They agreed: fraud</source>
        <translation>D’accord : fraude</translation>
    </message>
    <message>
        <source>They did not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>It does not count then: your completion rate is {after}, instead of {before}.</source>
        <translation>Elle ne compte pas alors : votre taux d’exécution est de {after}, au lieu de {before}.</translation>
    </message>
    <message>
        <source>It counts: your completion rate is {after}.</source>
        <translation>Elle compte : votre taux d’exécution est de {after}.</translation>
    </message>
    <message>
        <source>It does not count: your completion rate is {after}.</source>
        <translation>Elle ne compte pas : votre taux d’exécution est de {after}.</translation>
    </message>
    <message>
        <source>It is too old to count any more.</source>
        <translation>Elle est trop ancienne pour compter encore.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Search the tips</source>
        <translation>Chercher dans les conseils</translation>
    </message>
    <message>
        <source>No tip has these words.</source>
        <translation>Aucun conseil ne contient ces mots.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>done {time}</source>
        <translation>fait : {time}</translation>
    </message>
    <message>
        <source>by {when}: {promised} promised, {available} available</source>
        <translation>d’ici {when} : {promised} de travail promis, {available} de temps disponible</translation>
    </message>
    <message>
        <source>by {when}: {promised} promised, only {available} available</source>
        <translation>d’ici {when} : {promised} de travail promis, seulement {available} de temps disponible</translation>
    </message>
    <message numerus="yes">
        <source>and %n more due(s)</source>
        <translation>
            <numerusform>et %n autre échéance</numerusform>
            <numerusform>et %n autres échéances</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the pin</source>
        <translation>Ôter l’épingle</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>clock not started</source>
        <translation>délai pas lancé</translation>
    </message>
    <message>
        <source>everything is in: start the clock</source>
        <translation>tout est reçu : lancez le délai</translation>
    </message>
    <message>
        <source>remind {client}</source>
        <translation>relancer {client}</translation>
    </message>
    <message>
        <source>answer within {span}</source>
        <translation>réponse sous {span}</translation>
    </message>
    <message>
        <source>You asked for {due}: waiting for the answer</source>
        <translation>Demandée pour {due} : réponse attendue</translation>
    </message>
    <message>
        <source>Silence grants {due} on {when}</source>
        <translation>Sans réponse {when} → {due}</translation>
    </message>
    <message>
        <source>refused, it would be {time} short</source>
        <translation>si refus, manque {time}</translation>
    </message>
    <message>
        <source>Waiting for requirements</source>
        <translation>Critères attendus</translation>
    </message>
    <message>
        <source>Waiting for requirements · {received} of {all} in</source>
        <translation>Critères attendus · reçus : {received} sur {all}</translation>
    </message>
    <message>
        <source>client asks to cancel</source>
        <translation>le client demande à annuler</translation>
    </message>
    <message>
        <source>cancellation asked</source>
        <translation>annulation demandée</translation>
    </message>
    <message>
        <source>extension asked</source>
        <translation>prolongation demandée</translation>
    </message>
    <message>
        <source>revision asked</source>
        <translation>modification demandée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>See the way out</source>
        <translation>Sortir de l’impasse</translation>
    </message>
    <message>
        <source>Why not every promise can be kept</source>
        <translation>Pourquoi toutes les promesses ne tiennent pas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Queue of orders</source>
        <translation>File des commandes</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>The day’s sittings</source>
        <translation>Séances du jour</translation>
    </message>
    <message>
        <source>Capacity against promises</source>
        <translation>Capacité et promesses</translation>
    </message>
    <message>
        <source>No order in hand. Take the first one, or enjoy the quiet.</source>
        <translation>Aucune commande en cours. Prenez-en une, ou profitez du calme.</translation>
    </message>
    <message>
        <source>hours promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>promised, and in reserve</source>
        <translation>promis, et en réserve</translation>
    </message>
    <message>
        <source>hours you have</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>{left} of {total}</source>
        <translation>{left} sur {total}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>pour {when}</translation>
    </message>
    <message>
        <source>extension asked until {when}</source>
        <translation>prolongation demandée jusqu’à {when}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>{path} is not a Carnet book. It was left as it is: choose another file.</source>
        <translation>{path} n’est pas un carnet de Carnet. Il est resté tel quel : choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Carnet (format {found}, this one knows up to {known}). It was left as it is: open it with the newer one.</source>
        <translation>{path} vient d’un Carnet plus récent (format {found}, celui-ci connaît jusqu’à {known}). Il est resté tel quel : ouvrez-le avec le plus récent.</translation>
    </message>
    <message>
        <source>{path} is open in another Carnet. Close it there, then try again.</source>
        <translation>{path} est ouvert dans un autre Carnet. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is: keep it, and go on with a copy from before.</source>
        <translation>{path} est endommagé. Il est resté tel quel : gardez-le, et continuez avec une copie antérieure.</translation>
    </message>
    <message>
        <source>{path} calls itself a Carnet book but lacks what one is made of ({what}). It was left as it is: keep it, and go on with a copy from before.</source>
        <translation>{path} se dit carnet de Carnet, mais il lui manque une partie ({what}). Il est resté tel quel : gardez-le, et reprenez une copie d’avant.</translation>
    </message>
    <message>
        <source>{path} calls itself a Carnet book but holds what this Carnet does not know ({what}). It was left as it is: open it with the program that wrote it.</source>
        <translation>{path} se dit carnet de Carnet, mais contient ce que ce Carnet ne connaît pas ({what}). Il est resté tel quel : ouvrez-le avec le programme qui l’a écrit.</translation>
    </message>
    <message>
        <source>{path} can’t be opened ({why}). Check that the folder is there and that you may write in it.</source>
        <translation>{path} ne peut pas être ouvert ({why}). Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>{path} can’t be written, so it is not opened. Allow writing to it and its folder, or copy it.</source>
        <translation>{path} n’est pas accessible en écriture : il n’est pas ouvert. Autorisez l’écriture sur ce fichier et son dossier, ou copiez-le.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed. Make room, then try again.</source>
        <translation>Le disque est plein, rien n’a changé. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date ({why}). It was left as it is; keep a copy of it.</source>
        <translation>{path} n’a pas pu être mis à jour ({why}). Il est resté tel quel ; gardez-en une copie.</translation>
    </message>
    <message>
        <source>There is no book at {path}. Import orders into it, or open Carnet to begin one.</source>
        <translation>Il n’y a pas de carnet à {path}. Importez-y des commandes, ou ouvrez Carnet pour en commencer un.</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Open a book</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Carnet books (*.carnet)</source>
        <translation>Carnets (*.carnet)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Your book can’t be opened</source>
        <translation>Votre carnet ne peut pas être ouvert</translation>
    </message>
</context>
<context>
    <name>Unready</name>
    <message>
        <source>Start “{title}” already?</source>
        <translation>Commencer déjà « {title} » ?</translation>
    </message>
    <message>
        <source>It still waits for what the client must hand in, and its delivery clock does not run.</source>
        <translation>Elle attend encore ce que le client doit fournir, et son délai de livraison ne court pas.</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Démarrer le chronomètre</translation>
    </message>
    <message>
        <source>Kept with the time you work; it may stay empty.</source>
        <translation>Gardé avec le temps travaillé ; peut rester vide.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Pourquoi maintenant</translation>
    </message>
    <message>
        <source>Why everything should be in first</source>
        <translation>Pourquoi tout avoir d’abord</translation>
    </message>
</context>
<context>
    <name>Variable</name>
    <message>
        <source>the greeting, with the client’s name</source>
        <translation>le bonjour, avec le nom du client</translation>
    </message>
    <message>
        <source>the order’s title</source>
        <translation>le titre de la commande</translation>
    </message>
    <message>
        <source>your reason</source>
        <translation>votre raison</translation>
    </message>
    <message>
        <source>the day it is due</source>
        <translation>le jour de l’échéance</translation>
    </message>
    <message>
        <source>the time it is due</source>
        <translation>l’heure de l’échéance</translation>
    </message>
    <message>
        <source>the day it was due, where that is past</source>
        <translation>le jour de l’échéance, si elle est passée</translation>
    </message>
    <message>
        <source>the time it was due</source>
        <translation>l’heure de l’échéance passée</translation>
    </message>
    <message>
        <source>the new day</source>
        <translation>le nouveau jour</translation>
    </message>
    <message>
        <source>the new time</source>
        <translation>la nouvelle heure</translation>
    </message>
    <message>
        <source>the due, where it does not move</source>
        <translation>l’échéance, si elle ne change pas</translation>
    </message>
    <message>
        <source>its time, where it does not move</source>
        <translation>son heure, si elle ne change pas</translation>
    </message>
    <message>
        <source>the revisions included, where all are used</source>
        <translation>les modifications incluses, si toutes sont utilisées</translation>
    </message>
    <message>
        <source>what is offered</source>
        <translation>ce qui est proposé</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>son prix</translation>
    </message>
    <message>
        <source>what you hand over</source>
        <translation>ce que vous remettez</translation>
    </message>
    <message>
        <source>the requirements that were met</source>
        <translation>les critères pris en compte</translation>
    </message>
    <message>
        <source>the revisions that are left</source>
        <translation>les modifications restantes</translation>
    </message>
    <message>
        <source>what is still missing</source>
        <translation>ce qui manque encore</translation>
    </message>
    <message>
        <source>the delivery time</source>
        <translation>le délai de livraison</translation>
    </message>
    <message>
        <source>your questions</source>
        <translation>vos questions</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>ce dont il s’agit</translation>
    </message>
    <message>
        <source>the day you spoke</source>
        <translation>le jour où vous vous êtes parlé</translation>
    </message>
    <message>
        <source>the day the dispute was opened</source>
        <translation>le jour où le litige a été ouvert</translation>
    </message>
    <message>
        <source>the work that was done</source>
        <translation>le travail accompli</translation>
    </message>
    <message>
        <source>the order’s number</source>
        <translation>le numéro de la commande</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Nothing is promised.</source>
        <translation>Rien n’est promis.</translation>
    </message>
    <message>
        <source>No working hours, so no promise can be kept.</source>
        <translation>Sans heures de travail, aucune échéance ne peut être tenue.</translation>
    </message>
    <message>
        <source>Everything is paused.</source>
        <translation>Tout est en pause.</translation>
    </message>
    <message>
        <source>No sittings of at least {time} were found that keep every promise.</source>
        <translation>Aucune répartition en séances d’au moins {time} n’a été trouvée qui tienne toutes les promesses.</translation>
    </message>
    <message>
        <source>Every promise is kept as placed, in sittings of at least {time}.</source>
        <translation>Toutes les promesses sont tenues telles que placées, en séances d’au moins {time}.</translation>
    </message>
    <message>
        <source>Every promise can be kept, if nothing is pinned first.</source>
        <translation>Chaque échéance peut être tenue, si rien n’est épinglé en tête.</translation>
    </message>
    <message>
        <source>Every promise can be kept.</source>
        <translation>Chaque échéance peut être tenue.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) late; every other promise can be kept.</source>
        <translation>
            <numerusform>%n commande en retard ; les autres échéances peuvent être tenues.</numerusform>
            <numerusform>%n commandes en retard ; les autres échéances peuvent être tenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every promise can be kept: ask one client for more time.</source>
        <translation>Tout ne peut pas être tenu : demandez un délai à un client.</translation>
    </message>
    <message numerus="yes">
        <source>Not every promise can be kept: ask %n client(s) for more time.</source>
        <translation>
            <numerusform>Tout ne peut pas être tenu : demandez un délai à %n client.</numerusform>
            <numerusform>Tout ne peut pas être tenu : demandez un délai à %n clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an order above, or press Ctrl+N.</source>
        <translation>Ajoutez une commande ci-dessus, ou appuyez sur Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>%n paused without a date to go on: in no plan</source>
        <translation>
            <numerusform>%n en pause sans date de reprise : dans aucun plan</numerusform>
            <numerusform>%n en pause sans date de reprise : dans aucun plan</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} would be late; there is time enough in shorter sittings.</source>
        <translation>En retard alors : {names} ; en séances plus courtes, il y a assez de temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} of work</source>
        <translation>{time} de travail</translation>
    </message>
    <message>
        <source>{time} before it is due</source>
        <translation>{time} avant son échéance</translation>
    </message>
    <message>
        <source>{time} before the last of them is due</source>
        <translation>{time} avant la dernière échéance</translation>
    </message>
    <message numerus="yes">
        <source>estimates × {factor}, as %n finished order(s) taught</source>
        <translation>
            <numerusform>estimations × {factor}, d’après %n commande terminée</numerusform>
            <numerusform>estimations × {factor}, d’après %n commandes terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Between now and {when} you have {available}; {names} needs {needed}.</source>
        <translation>D’ici {when}, vous avez {available} ; {names} demande {needed}.</translation>
    </message>
    <message>
        <source>Between {start} and {when} you have {available}; {names} needs {needed}.</source>
        <translation>Entre {start} et {when}, vous avez {available} ; {names} demande {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>Between now and {when} you have {available}; these %n need {needed}: {names}.</source>
        <translation>
            <numerusform>D’ici {when}, vous avez {available} ; cette %n commande demande {needed} : {names}.</numerusform>
            <numerusform>D’ici {when}, vous avez {available} ; ces %n commandes demandent {needed} : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Between {start} and {when} you have {available}; these %n need {needed}: {names}.</source>
        <translation>
            <numerusform>Entre {start} et {when}, vous avez {available} ; cette %n commande demande {needed} : {names}.</numerusform>
            <numerusform>Entre {start} et {when}, vous avez {available} ; ces %n commandes demandent {needed} : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On your estimates, all of them are kept in more than 9 cases of 10.</source>
        <translation>D’après vos estimations, toutes sont tenues dans plus de 9 cas sur 10.</translation>
    </message>
    <message>
        <source>On your estimates, all of them are kept in less than 1 case of 10.</source>
        <translation>D’après vos estimations, toutes sont tenues dans moins de 1 cas sur 10.</translation>
    </message>
    <message numerus="yes">
        <source>On your estimates, all of them are kept in %n case(s) of 10.</source>
        <translation>
            <numerusform>D’après vos estimations, toutes sont tenues dans %n cas sur 10.</numerusform>
            <numerusform>D’après vos estimations, toutes sont tenues dans %n cas sur 10.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>it can be kept, on any of the next %n days</source>
        <translation>
            <numerusform>tenable, quel que soit le jour, sur %n jour</numerusform>
            <numerusform>tenable, quel que soit le jour, sur %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it can’t be kept, on none of the next %n days</source>
        <translation>
            <numerusform>intenable, quel que soit le jour, sur %n jour</numerusform>
            <numerusform>intenable, quel que soit le jour, sur %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>it can be kept, but not if it comes {days}</source>
        <translation>tenable, sauf si cela arrive {days}</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>No way out is needed</source>
        <translation>Il n’y a pas d’impasse</translation>
    </message>
    <message>
        <source>The way out</source>
        <translation>Sortir de l’impasse</translation>
    </message>
    <message>
        <source>Ask them one by one…</source>
        <translation>Leur demander un par un…</translation>
    </message>
    <message>
        <source>Nothing is in the book yet. Keep what was sent, or cancel again to forget it.</source>
        <translation>Rien n’est encore dans le carnet. Gardez ce qui est envoyé, ou annulez de nouveau pour l’oublier.</translation>
    </message>
    <message>
        <source>Whom to ask, and for when</source>
        <translation>À qui demander, et pour quand</translation>
    </message>
    <message>
        <source>Ask for more time</source>
        <translation>Demander un délai</translation>
    </message>
    <message>
        <source>Or change something of your own</source>
        <translation>Ou changer quelque chose de votre côté</translation>
    </message>
    <message>
        <source>Message to the chosen client</source>
        <translation>Message au client choisi</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>Garder ce qui est envoyé</translation>
    </message>
    <message>
        <source>Asked: {names}</source>
        <translation>Demandé : {names}</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Ask {client}…</source>
        <translation>Demander à {client}…</translation>
    </message>
    <message>
        <source>I have sent it, next</source>
        <translation>C’est envoyé, au suivant</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask one client for {days}</source>
        <translation>Demander {days} à un client</translation>
    </message>
    <message numerus="yes">
        <source>Ask %n clients for up to {days}</source>
        <translation>
            <numerusform>Demander jusqu’à {days} à %n client</numerusform>
            <numerusform>Demander jusqu’à {days} à %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {rules} allows at once: ask in steps</source>
        <translation>trop d’un coup pour {rules} : procédez par étapes</translation>
    </message>
    <message>
        <source>needs a yes in words</source>
        <translation>il faut un oui explicite</translation>
    </message>
    <message>
        <source>Drop the pin of {title}</source>
        <translation>Ôter l’épingle : {title}</translation>
    </message>
    <message>
        <source>Postpone “{note}” ({old}) to {new}</source>
        <translation>Repousser « {note} » ({old}) à {new}</translation>
    </message>
    <message>
        <source>Work from {start} to {end} {day}</source>
        <translation>Travailler de {start} à {end} {day}</translation>
    </message>
    <message>
        <source>alone, it keeps every promise</source>
        <translation>cela seul fait tout tenir</translation>
    </message>
    <message>
        <source>helps, and is not enough alone</source>
        <translation>aide, mais ne suffit pas seul</translation>
    </message>
    <message numerus="yes">
        <source>alone, it leaves %n broken promise(s)</source>
        <translation>
            <numerusform>avec cela seul, %n échéance reste intenable</numerusform>
            <numerusform>avec cela seul, %n échéances restent intenables</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} can’t be kept, and was asked for already.</source>
        <translation>Intenable, et déjà demandé : {names}.</translation>
    </message>
    <message>
        <source>Every promise is kept then.</source>
        <translation>Tout est alors tenu.</translation>
    </message>
    <message>
        <source>No extension that may be asked for is long enough.</source>
        <translation>Aucune prolongation permise n’est assez longue.</translation>
    </message>
    <message>
        <source>Every other promise is kept then, on your estimates. Fewer can’t do.</source>
        <translation>Tout le reste est alors tenu, d’après vos estimations. Impossible avec moins de demandes.</translation>
    </message>
    <message>
        <source>Every other promise is kept then, on your estimates. Fewer may do.</source>
        <translation>Tout le reste est alors tenu, d’après vos estimations. Moins de demandes suffiraient peut-être.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Carnet</source>
        <translation>Bienvenue dans Carnet</translation>
    </message>
    <message>
        <source>Look around with sample orders</source>
        <translation>Regarder avec des exemples</translation>
    </message>
    <message>
        <source>Start with mine</source>
        <translation>Commencer avec mes commandes</translation>
    </message>
    <message>
        <source>New to freelancing? Read this first</source>
        <translation>Vous débutez ? À lire d’abord</translation>
    </message>
    <message>
        <source>Where do you sell most?</source>
        <translation>Où vendez-vous le plus ?</translation>
    </message>
    <message>
        <source>A few answers for your order book to plan with. All of them can be changed later.</source>
        <translation>Quelques réponses pour que votre carnet puisse planifier. Toutes peuvent changer plus tard.</translation>
    </message>
    <message>
        <source>When do you work?</source>
        <translation>Quand travaillez-vous ?</translation>
    </message>
</context>
<context>
    <name>WhenEdit</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 j</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>The clocks skip that time: {when}</source>
        <translation>Cette heure n’existe pas ce jour-là : {when}</translation>
    </message>
</context>
</TS>
